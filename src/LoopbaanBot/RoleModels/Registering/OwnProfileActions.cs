using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>The own profile as role model, or the form to become one.</summary>
internal sealed class OpenOwnProfile(RoleModelStore store, SchoolClock clock) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.own");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            await store.FindOwnAsync(turn.Teacher.Id, cancellationToken) is (_, { Consent.StoppedOn: null } model)
                ? OwnProfileViews.Profile(turn, model, clock.Today, null)
                : PathsViews.Form(turn, PathsSubmit.Empty(turn.Teacher.Id, clock.Today), null)
        );
}

/// <summary>What a role model may expect (domain G5).</summary>
internal sealed class OpenBriefing : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.briefing");

    public string Verb => Command.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(View.Of(OwnProfilePosts.Briefing(turn.Texts), turn.Language));
        return Task.CompletedTask;
    }
}

/// <summary>Asks once, and then stops at once, without a reason.</summary>
internal sealed class StopBeingRoleModel(RoleModelStore store, TalkTelling telling, SchoolClock clock) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.stop");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (!data.IsSure)
        {
            turn.Show(OwnProfileViews.AskStop(turn));
            return;
        }

        if (
            (await store.FindOwnAsync(turn.Teacher.Id, cancellationToken))?.Id is { } id
            && await store.UpdateAsync(id, model => model.Stop(clock.Today), cancellationToken) is { } stopped
        )
        {
            turn.Afterwards(token => telling.TellStoppedAsync(id, stopped, token));
        }

        turn.Show(OwnProfileViews.Stopped(turn));
    }
}
