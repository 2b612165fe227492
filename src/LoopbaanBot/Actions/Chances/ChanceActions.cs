using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Chances;

/// <summary>Lists the chances somebody saw. Typed in the chat it posts a card that opens the list.</summary>
internal sealed class OpenChances(ChancePages pages) : OpensView
{
    public override string Verb => ChanceSubmit.ListVerb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Chances;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        pages.Show(turn, await pages.ListAsync(turn, cancellationToken), null);

    protected override PostedCard DoorwayFor(TeacherTurn turn) => ChanceViews.Doorway(turn.Texts);
}

/// <summary>Begins an action from the chosen chance.</summary>
internal sealed class StepFromChance(ChanceStore store, NewStep form) : ICardAction
{
    public string Verb => ChanceSubmit.StepVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (ChanceSubmit.Chosen(data) is not { } id)
        {
            turn.Say(turn.Word("chance.pickFirst"));
        }
        else if (await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is null)
        {
            turn.Say(turn.Word("chance.gone"));
        }
        else
        {
            var source = new ActionSource(ActionSourceKind.Chance, id.ToString());
            await form.OpenAsync(turn, source, cancellationToken);
        }
    }
}

/// <summary>Deletes the chosen chance.</summary>
internal sealed class DeleteChance(ChanceStore store, ChancePages pages) : ICardAction
{
    public string Verb => ChanceSubmit.DeleteVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var all = await pages.ListAsync(turn, cancellationToken);
        if (ChanceSubmit.Chosen(data) is not { } id)
        {
            turn.Say(turn.Word("chance.pickFirst"));
        }
        else if (all.All(chance => chance.Id != id))
        {
            turn.Say(turn.Word("chance.gone"));
        }
        else
        {
            turn.Change(store.Remove(id));
            pages.Show(turn, all.Where(chance => chance.Id != id), turn.Texts["chance.deleted"]);
        }
    }
}
