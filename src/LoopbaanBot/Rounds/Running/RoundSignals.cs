using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>Tells the group how far the round is: on its card, and for each next step by a line or a card under it.</summary>
internal sealed class RoundSignals(RoundStore rounds, RoundBoard board, GroupDelivery delivery, ContentLibrary library)
{
    public async Task TellAsync(SharedId id, StoredRound before, StoredRound after, CancellationToken cancellationToken)
    {
        // A card that changes makes no sound, so a step that begins is said aloud too; first, for without its card nobody
        // can write.
        if (before.Round.Place != after.Round.Place && !after.Round.IsOver)
        {
            if (CardFor(id, after) is null)
            {
                await delivery.SayAsync(after.Place, LineFor(before.Round, after), cancellationToken);
            }
            else
            {
                await PostStepAsync(id, after, cancellationToken);
            }
        }

        await board.RefreshAsync(id, cancellationToken);
    }

    /// <summary>Says what a run kept and never said, because it was killed or failed.</summary>
    public async Task CatchUpAsync(SharedId id, CancellationToken cancellationToken)
    {
        if (
            await rounds.FindAsync(id, cancellationToken) is { Round.IsOver: false } stored
            && stored.PostedAt != stored.Round.Place
        )
        {
            await PostStepAsync(id, stored, cancellationToken);
        }

        await board.RefreshAsync(id, cancellationToken);
    }

    /// <summary>Nothing for a step in which nothing is opened.</summary>
    public async Task PostStepAsync(SharedId id, StoredRound stored, CancellationToken cancellationToken)
    {
        if (CardFor(id, stored) is { } card)
        {
            await delivery.PostAsync(stored.Place, card, stored.Language, cancellationToken);
            var place = stored.Round.Place;
            await rounds.UpdateAsync(id, known => known with { PostedAt = place }, cancellationToken);
        }
    }

    private PostedCard? CardFor(SharedId id, StoredRound stored) =>
        StepPosts.Of(library[stored.Language].Texts, id, stored.Round);

    private Wording LineFor(GroupRound before, StoredRound after)
    {
        var texts = library[after.Language].Texts;
        var step = RoundWords.Step(texts, after.Round);
        return after.Round.LetsAnswersGo && !before.LetsAnswersGo
            ? Wording.Of(texts, "round.line.few", ("step", step))
            : step;
    }
}
