using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Excuses;

/// <summary>Lists the excuses that were named, or opens one.</summary>
internal sealed class OpenExcuses(ExcuseStore store) : ICardAction
{
    public string Verb => ExcuseSubmit.ListVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(ExcuseViews.List(turn, await store.ListAsync(turn.Teacher.Id, cancellationToken), null));
}

/// <summary>Opens the chosen excuse.</summary>
internal sealed class ShowExcuse(ExcuseStore store) : ICardAction
{
    public string Verb => ExcuseSubmit.ShowVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (ExcuseSubmit.Parse(data) is not { } id)
        {
            turn.Say(turn.Word("excuse.chooseFirst"));
        }
        else if (await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } excuse)
        {
            turn.Show(ExcuseViews.Page(turn, excuse, null));
        }
        else
        {
            turn.Say(turn.Word("excuse.gone"));
        }
    }
}

/// <summary>Throws an excuse away.</summary>
internal sealed class DeleteExcuse(ExcuseStore store) : ICardAction
{
    public string Verb => ExcuseSubmit.DeleteVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var all = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        if (ExcuseSubmit.Parse(data) is { } id && all.Any(excuse => excuse.Id == id))
        {
            turn.Change(store.Remove(id));
            var left = all.Where(excuse => excuse.Id != id);
            turn.Show(ExcuseViews.List(turn, [.. left], turn.Texts["excuse.deleted"]));
        }
        else
        {
            turn.Say(turn.Word("excuse.gone"));
        }
    }
}
