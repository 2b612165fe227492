using System.Text.Json;
using System.Text.Json.Nodes;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Schema;

public sealed class RecordedActivityTests
{
    public static TheoryData<string> Names => [.. RecordedActivities.Names];

    [Fact]
    public void All_forty_four_recordings_are_there() => RecordedActivities.Names.Count().ShouldBe(44);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_and_writing_loses_nothing(string name)
    {
        var written = JsonSerializer.Serialize(RecordedActivities.Read(name), ActivityJsonContext.Default.Activity);

        var before = JsonNode.Parse(RecordedActivities.Json(name))!.AsObject();
        var after = JsonNode.Parse(written)!.AsObject();
        foreach (var moment in (string[])["timestamp", "localTimestamp"])
        {
            MomentOf(after, moment).ShouldBe(MomentOf(before, moment));
        }

        JsonNode.DeepEquals(after, before).ShouldBeTrue($"{name} became {written}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_recording_has_an_address(string name)
    {
        var reference = RecordedActivities.Read(name).GetConversationReference();

        reference.User!.Id.ShouldNotBeNullOrEmpty();
        reference.Bot!.Id.ShouldStartWith("28:");
        reference.Conversation!.Id.ShouldNotBeNullOrEmpty();
        reference.ServiceUrl.ShouldStartWith("http://localhost:");
    }

    // The same moment may be written in more than one way, so moments are compared as such and then set aside.
    private static DateTimeOffset? MomentOf(JsonObject activity, string name)
    {
        var moment = activity[name]?.GetValue<DateTimeOffset>();
        activity.Remove(name);
        return moment;
    }
}
