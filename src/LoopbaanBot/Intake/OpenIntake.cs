using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Obstacles.Heavy;

namespace LoopbaanBot.Intake;

/// <summary>Shows what somebody told: the latest, or the one they choose. Who told nothing may begin.</summary>
internal sealed class OpenIntake(IntakeStore store, SchoolPeople school, SchoolClock clock) : OpensView
{
    public override string Verb => OpenIntakeSubmit.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Intake;

    protected override PostedCard DoorwayFor(TeacherTurn turn) => IntakeCards.Doorway(turn.Texts);

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var around = new IntakeSurroundings(school.Contacts, clock.Today);
        var kept = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        if (kept.Count == 0)
        {
            turn.Show(
                turn.Teacher.ParkedUntil > around.Today ? IntakeViews.Parked(turn, around) : IntakeViews.None(turn)
            );
        }
        else if (OpenIntakeSubmit.Parse(data) is not { } id)
        {
            turn.Show(IntakeViews.Read(turn, kept[^1], [.. kept.SkipLast(1)], around));
        }
        else if (kept.FirstOrDefault(intake => intake.Id == id) is { } chosen)
        {
            turn.Show(IntakeViews.Read(turn, chosen, [.. kept.Where(other => other != chosen)], around));
        }
        else
        {
            turn.Say(turn.Word("intake.kept.gone"));
        }
    }
}

/// <summary>Throws away one intake after one question whether that is meant.</summary>
internal sealed class DeleteIntake(IntakeStore store) : ICardAction
{
    public string Verb => DeleteIntakeSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            DeleteIntakeSubmit.Parse(data) is not { } delete
            || await store.FindAsync(turn.Teacher.Id, delete.Id, cancellationToken) is null
        )
        {
            turn.Say(turn.Word("intake.kept.gone"));
        }
        else if (!delete.IsSure)
        {
            turn.Show(IntakeViews.AskDelete(turn, delete.Id));
        }
        else
        {
            turn.Change(store.Remove(delete.Id));
            var card = IntakeCards.Discarded(turn.Texts);
            turn.Show(View.Of(card, turn.Language));
            turn.ReplacePosted(card);
        }
    }
}
