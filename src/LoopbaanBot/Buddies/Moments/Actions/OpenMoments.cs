using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments.Actions;

/// <summary>Lists the moments of somebody's groups.</summary>
internal sealed class OpenMoments(MomentDesk desk) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("moment.list");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(MomentListViews.List(turn, await desk.ListAsync(turn.Teacher.Id, cancellationToken), null));
}

/// <summary>
/// A button on the card "Mensen" for whoever is in no group any more and kept something from one; the others find their
/// moments with their group.
/// </summary>
internal sealed class MomentsEntry(IBuddyCircles circles, HarvestStore harvests, KeptMirrors mirrors) : IPeopleEntry
{
    public int Order => 25;

    public string TitleId => "moment.title";

    public CardCommand Command => OpenMoments.Command;

    public async Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        return (await circles.ListAsync(me, cancellationToken)).Count == 0
            && (
                (await harvests.ListAsync(me, cancellationToken)).Count > 0
                || (await mirrors.ListAsync(me, cancellationToken)).Count > 0
            );
    }
}

/// <summary>Opens one moment as it is now.</summary>
internal sealed class ShowMoment(MomentDoor door, SchoolClock clock) : ICardAction
{
    public string Verb => MomentSubmit.OpenVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is { } opened)
        {
            turn.Show(new MomentViews(turn, opened, clock.Today).Draw(null));
        }
    }
}
