using System.Text.Json.Nodes;

namespace LoopbaanBot.Tests.Shipping.Manifest;

public sealed class ManifestScopeTests
{
    private readonly JsonObject _manifest = AppManifest.Read();

    [Fact]
    public void The_bot_can_be_talked_to_alone_in_a_team_and_in_a_group_chat() =>
        Scopes(_manifest["bots"]![0]!).ShouldBe(["personal", "team", "groupChat"]);

    [Fact]
    public void A_group_is_offered_a_round_and_help_and_nothing_personal()
    {
        var lists = _manifest["bots"]![0]!["commandLists"]!.AsArray();
        var group = lists.Single(list => !Scopes(list!).Contains("personal"))!;

        Scopes(group).ShouldBe(["team", "groupChat"]);
        group["commands"]!.AsArray().Select(command => (string)command!["title"]!).ShouldBe(["Ronde", "Help"]);
    }

    [Fact]
    public void The_app_asks_to_read_nothing_that_does_not_mention_it()
    {
        _manifest.ContainsKey("authorization").ShouldBeFalse();
        _manifest.ContainsKey("webApplicationInfo").ShouldBeFalse();
        _manifest.ContainsKey("permissions").ShouldBeFalse();
    }

    /// <summary>The members of a shared or private channel differ from those of the team, and the bot asks for them per channel.</summary>
    [Fact]
    public void It_works_in_every_kind_of_channel() =>
        ((string)_manifest["supportsChannelFeatures"]!).ShouldBe("tier1");

    private static IEnumerable<string> Scopes(JsonNode part) =>
        part["scopes"]!.AsArray().Select(scope => (string)scope!);
}
