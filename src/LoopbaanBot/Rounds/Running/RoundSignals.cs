using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>Tells the group how far the round is: on its card, and for each next step by one line under it.</summary>
internal sealed class RoundSignals(RoundBoard board, GroupDelivery delivery, ContentLibrary library)
{
    public async Task TellAsync(SharedId id, StoredRound before, StoredRound after, CancellationToken cancellationToken)
    {
        await board.RefreshAsync(id, cancellationToken);
        if (LineFor(before.Round, after) is { } line)
        {
            await delivery.SayAsync(after.Place, line, cancellationToken);
        }
    }

    /// <summary>A card that changes makes no sound, so a step that begins and a card to open are said aloud too.</summary>
    private Wording? LineFor(GroupRound before, StoredRound after)
    {
        var texts = library[after.Language].Texts;
        return (before.Stage, before.Step) == (after.Round.Stage, after.Round.Step) || after.Round.IsOver ? null
            : after.Round.HasOpened && !before.HasOpened ? Wording.Of(texts, "round.line.open")
            : after.Round.Stage == RoundStage.Closing ? Wording.Of(texts, "round.line.closing")
            : RoundWords.Step(texts, after.Round);
    }
}
