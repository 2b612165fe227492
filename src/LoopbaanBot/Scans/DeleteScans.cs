using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Scans;

/// <summary>Throws away all marks after one question whether that is meant; very many in parts.</summary>
internal sealed class DeleteScans(ScanStore store) : ICardAction
{
    /// <summary>A turn changes at most a hundred rows together, the person's own among them.</summary>
    private const int MostAtOnce = 90;
    private const string DeleteVerb = "scan.delete";

    public static CardCommand Ask { get; } = CardCommand.Of(DeleteVerb);

    public static CardCommand Sure { get; } = Ask.Sure();

    public string Verb => DeleteVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (!data.IsSure)
        {
            turn.Show(ScanViews.AskDelete(turn));
            return;
        }

        var kept = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        foreach (var scan in kept.Take(MostAtOnce))
        {
            turn.Change(store.Remove(ScanStore.IdOf(scan.On)));
        }

        if (kept.Count > MostAtOnce)
        {
            turn.Show(ScanViews.AskDelete(turn, "scan.deletedPart"));
            return;
        }

        var card = ScanCards.Deleted(turn.Texts);
        turn.Show(View.Of(card, turn.Language));
        turn.ReplacePosted(card);
    }
}
