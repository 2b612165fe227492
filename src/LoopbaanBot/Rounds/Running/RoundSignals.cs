using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>Tells the group how far the round is: on its card, and for each next step by a line or a card under it.</summary>
internal sealed class RoundSignals(RoundBoard board, GroupDelivery delivery, ContentLibrary library)
{
    public async Task TellAsync(SharedId id, StoredRound before, StoredRound after, CancellationToken cancellationToken)
    {
        await board.RefreshAsync(id, cancellationToken);
        // A card that changes makes no sound, so a step that begins is said aloud too.
        if ((before.Round.Stage, before.Round.Step) == (after.Round.Stage, after.Round.Step) || after.Round.IsOver)
        {
            return;
        }

        if (!await PostStepAsync(id, after, cancellationToken))
        {
            await delivery.SayAsync(after.Place, LineFor(before.Round, after), cancellationToken);
        }
    }

    /// <summary>False for a step in which nothing is opened.</summary>
    public async Task<bool> PostStepAsync(SharedId id, StoredRound stored, CancellationToken cancellationToken)
    {
        if (StepPosts.Of(library[stored.Language].Texts, id, stored.Round) is not { } card)
        {
            return false;
        }

        await delivery.PostAsync(stored.Place, card, stored.Language, cancellationToken);
        return true;
    }

    private Wording LineFor(GroupRound before, StoredRound after)
    {
        var texts = library[after.Language].Texts;
        var step = RoundWords.Step(texts, after.Round);
        return after.Round.LetsAnswersGo && !before.LetsAnswersGo
            ? Wording.Of(texts, "round.line.few", ("step", step))
            : step;
    }
}
