using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>
/// Answers the teacher's own signal. Nothing is read, asked, counted or sent on: one day is kept, so that a second signal
/// in a row puts a person first (domain I9).
/// </summary>
internal sealed class SignalHeavy(SchoolPeople school, SchoolClock clock) : OpensView
{
    public override string Verb => HeavySubmit.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Heavy;

    /// <summary>Typed in the chat, which the school keeps: the card that answers says nothing about the signal.</summary>
    protected override PostedCard DoorwayFor(TeacherTurn turn) => HeavyCards.Doorway(turn.Texts);

    public override Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(
            HeavySubmit.Parse(data) switch
            {
                HeavyChoice.Person => HeavyViews.Person(turn, school.Contacts),
                HeavyChoice.SmallStep => HeavyViews.SmallStep(turn),
                _ => HeavyViews.Offer(turn, Press(turn), school.Contacts),
            }
        );
        return Task.CompletedTask;
    }

    private HeavyOffer Press(TeacherTurn turn)
    {
        HeavySignal? earlier = turn.Teacher.HeavyOn is { } day
            ? new HeavySignal(day, turn.Teacher.IsHeavyInARow)
            : null;
        var (offer, kept) = HeavySignal.Press(earlier, clock.Today);
        (turn.Teacher.HeavyOn, turn.Teacher.IsHeavyInARow) = (kept.LatestOn, kept.IsInARow);
        return offer;
    }
}
