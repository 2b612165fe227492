using System.Collections.Concurrent;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>Keeps the card that all see up to date.</summary>
/// <remarks>
/// Eight presses at once are a few updates and not eight: while one is under way, the others only ask for one more. What
/// is drawn was read after the last of them asked, so the last card has the right count.
/// </remarks>
internal sealed class RoundBoard(
    RoundStore rounds,
    SeatStore seats,
    GroupRosters rosters,
    GroupDelivery delivery,
    ContentLibrary library
)
{
    private const int Looks = 3;

    private readonly ConcurrentDictionary<SharedId, Lane> _lanes = new();

    public async Task RefreshAsync(SharedId id, CancellationToken cancellationToken)
    {
        var lane = _lanes.GetOrAdd(id, _ => new Lane());
        if (!lane.TryTake())
        {
            return;
        }

        try
        {
            while (lane.HasWork())
            {
                await DrawAsync(id, cancellationToken);
            }
        }
        catch
        {
            lane.Release();
            throw;
        }

        _lanes.TryRemove(KeyValuePair.Create(id, lane));
    }

    /// <returns>The id of the card; null when it could not be posted.</returns>
    public async Task<string?> PostAsync(SharedId id, StoredRound stored, CancellationToken cancellationToken)
    {
        var counts = RoundCounts.Of(await seats.ListAsync(id, cancellationToken));
        var card = await DrawnAsync(id, stored, counts, cancellationToken);
        return await delivery.PostAsync(stored.Place, card, stored.Language, cancellationToken);
    }

    /// <summary>Leaves on the card only that the round is over.</summary>
    public Task TakeDownAsync(StoredRound stored, CancellationToken cancellationToken) =>
        stored.CardId is { } card
            ? delivery.ReplaceAsync(
                stored.Place,
                card,
                RoundPosts.Over(library[stored.Language].Texts),
                stored.Language,
                cancellationToken
            )
            : Task.CompletedTask;

    /// <summary>Another process may draw at the same time, and its older card may come last: so it looks again after.</summary>
    private async Task DrawAsync(SharedId id, CancellationToken cancellationToken)
    {
        (GroupRound, RoundCounts, int)? drawn = null;
        for (var look = 0; look < Looks; look++)
        {
            if (await rounds.FindAsync(id, cancellationToken) is not { CardId: { } card } stored)
            {
                return;
            }

            var counts = RoundCounts.Of(await seats.ListAsync(id, cancellationToken));
            if (drawn == (stored.Round, counts, stored.Themes.Count))
            {
                return;
            }

            drawn = (stored.Round, counts, stored.Themes.Count);
            var posted = await DrawnAsync(id, stored, counts, cancellationToken);
            await delivery.ReplaceAsync(stored.Place, card, posted, stored.Language, cancellationToken);
        }
    }

    private async Task<PostedCard> DrawnAsync(
        SharedId id,
        StoredRound stored,
        RoundCounts counts,
        CancellationToken cancellationToken
    )
    {
        var members = await rosters.ListAsync(stored.Place, cancellationToken);
        return RoundPosts.Board(library[stored.Language].Texts, id, stored, counts, GroupRosters.WhoRefresh(members));
    }

    private sealed class Lane
    {
        private readonly Lock _gate = new();
        private bool _isAsked;
        private bool _isTaken;

        /// <summary>Asks for one more drawing; true for whoever has to do it.</summary>
        public bool TryTake()
        {
            lock (_gate)
            {
                _isAsked = true;
                return !_isTaken && (_isTaken = true);
            }
        }

        /// <summary>False when all that was asked is done, and the lane is free again.</summary>
        public bool HasWork()
        {
            lock (_gate)
            {
                (var asked, _isAsked) = (_isAsked, false);
                _isTaken = asked;
                return asked;
            }
        }

        public void Release()
        {
            lock (_gate)
            {
                _isTaken = false;
            }
        }
    }
}
