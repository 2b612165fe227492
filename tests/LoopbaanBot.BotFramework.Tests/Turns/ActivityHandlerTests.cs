using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;
using LoopbaanBot.BotFramework.Tests.Schema;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Turns;

public sealed class ActivityHandlerTests
{
    private readonly TalkativeBot _bot = new();

    [Theory]
    [InlineData("message-personal", "message")]
    [InlineData("card-submit-personal", "message")]
    [InlineData("conversationUpdate-auto-personal", "added 2")]
    [InlineData("conversationUpdate-userRemoved-team", "removed 1")]
    [InlineData("conversationUpdate-botRemoved-groupChat", "removed 1")]
    [InlineData("installationUpdate-add-personal", "install")]
    [InlineData("installationUpdate-remove-team", "uninstall")]
    [InlineData("messageReaction-custom", "reaction like")]
    public async Task A_recorded_activity_finds_its_method(string name, string call)
    {
        await _bot.OnTurnAsync(
            new TurnContext(new TestAdapter(), RecordedActivities.Read(name)),
            CancellationToken.None
        );

        _bot.Calls.ShouldBe([call]);
    }

    [Theory]
    [InlineData("conversationUpdate-channelCreated")]
    [InlineData("conversationUpdate-teamRenamed")]
    public async Task A_change_without_people_is_ignored(string name)
    {
        await _bot.OnTurnAsync(
            new TurnContext(new TestAdapter(), RecordedActivities.Read(name)),
            CancellationToken.None
        );

        _bot.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("add", "install")]
    [InlineData("add-upgrade", "install")]
    [InlineData("remove", "uninstall")]
    [InlineData("remove-upgrade", "uninstall")]
    public async Task An_upgrade_counts_as_an_install(string action, string call)
    {
        var turn = Turn.Of(ActivityTypes.InstallationUpdate);
        turn.Activity.Action = action;

        await _bot.OnTurnAsync(turn, CancellationToken.None);

        _bot.Calls.ShouldBe([call]);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "edited")]
    [InlineData(ActivityTypes.MessageDelete, "deleted")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData("somethingNew", "unknown")]
    public async Task The_other_types_have_methods_of_their_own(string type, string call)
    {
        await _bot.OnTurnAsync(Turn.Of(type), CancellationToken.None);

        _bot.Calls.ShouldBe([call]);
    }

    [Fact]
    public async Task A_reaction_may_go()
    {
        var turn = Turn.Of(ActivityTypes.MessageReaction);
        turn.Activity.ReactionsRemoved = [new MessageReaction { Type = "like" }];

        await _bot.OnTurnAsync(turn, CancellationToken.None);

        _bot.Calls.ShouldBe(["no reaction like"]);
    }

    [Fact]
    public async Task A_bot_that_overrides_nothing_takes_every_recording()
    {
        foreach (var name in RecordedActivities.Names)
        {
            var turn = new TurnContext(new TestAdapter(), RecordedActivities.Read(name));

            await new SilentBot().OnTurnAsync(turn, CancellationToken.None);

            turn.StatusCode.ShouldBe(200);
            turn.InvokeResponse?.Status.ShouldBe(501);
            turn.Responded.ShouldBeFalse();
        }
    }

    private sealed class SilentBot : TeamsActivityHandler;
}
