using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Paths.Own;

namespace LoopbaanBot.Paths.Map;

/// <summary>
/// Opens the paths: one not yet read for who takes them in bites, the map for others. Whoever stays on purpose sees that
/// first, and nothing that nudges.
/// </summary>
internal sealed class OpenPaths(Interests interests, SchoolClock clock) : OpensView
{
    public override string Verb => MapSubmit.OpenVerb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Paths;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var interest = await interests.FindAsync(turn, cancellationToken);
        if (interest.Outcome == Outcome.DeliberateStay)
        {
            turn.Show(StayViews.Chosen(turn, interest.Stay!));
        }
        else if (PathPace.IsInBites(turn) && !turn.IsRepeat && interest.Next is { } next)
        {
            interest = await interests.ChangeAsync(turn, kept => kept.See(next), cancellationToken);
            turn.Show(PathViews.Short(turn, next, interest, clock.Today, turn.Texts["paths.bite"]));
        }
        else
        {
            turn.Show(MapViews.All(turn, interest, clock.Today));
        }
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => MapViews.Doorway(turn.Texts);
}
