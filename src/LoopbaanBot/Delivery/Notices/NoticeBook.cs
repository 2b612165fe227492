using LoopbaanBot.Careers.People;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>Tells people things once, wherever and whenever they can be reached.</summary>
internal sealed class NoticeBook(NoticeStore store, NoticeDelivery delivery, ITeacherStore teachers, SchoolClock clock)
{
    /// <summary>Turns of the recipient, and other processes, may be first a few times.</summary>
    private const int Attempts = 10;

    /// <summary>Telling one person goes one by one here: each notice is a new version of that person's partition.</summary>
    private readonly KeyedLocks<PersonId> _tellings = new();

    /// <summary>
    /// Tells somebody, unless they were told of this occasion before. It never fails because of Teams: what cannot be
    /// sent waits. Call it after what it is about was kept, and again whenever that is done again.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task TellAsync(
        PersonId recipient,
        string kind,
        string resource,
        string occasion,
        DateOnly until,
        CancellationToken cancellationToken
    )
    {
        var id = Notice.IdOf(recipient, kind, resource, occasion);
        var notice = new Notice(id, kind, resource, occasion, until, clock.Now) { Recipient = recipient };
        using (await _tellings.EnterAsync(recipient, cancellationToken))
        {
            if (!await TryKeepAsync(notice, cancellationToken))
            {
                return;
            }
        }

        await delivery.DeliverAsync(recipient, id, cancellationToken);
    }

    /// <summary>False for somebody who is being forgotten.</summary>
    private async Task<bool> TryKeepAsync(Notice notice, CancellationToken cancellationToken)
    {
        // Killed after it was kept and before it was sent, the next look sends it.
        await delivery.LookAgainAsync(notice, cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var known = await teachers.LoadAsync(notice.Recipient, cancellationToken);
            if (known.Teacher.ForgetSince is not null)
            {
                return false;
            }

            if (await store.TryAddAsync(known, notice, cancellationToken))
            {
                return true;
            }
        }

        throw new StoreUnavailableException(new InvalidOperationException("Others kept being first."));
    }

    /// <summary>The notice that a pressed card carries; null when it is not this person's, of another kind, or over.</summary>
    public async Task<Notice?> FindAsync(
        PersonId recipient,
        CardData data,
        string kind,
        CancellationToken cancellationToken
    ) =>
        Guid.TryParseExact(data[Notice.Key], "N", out var id)
        && await store.FindAsync(recipient, id, cancellationToken) is var (notice, _)
        && notice.Kind == kind
        && clock.Today <= notice.Until
            ? notice
            : null;

    /// <summary>Whether somebody was told of this occasion, or is about to be.</summary>
    public async Task<bool> WasToldAsync(
        PersonId recipient,
        string kind,
        string resource,
        string occasion,
        CancellationToken cancellationToken
    ) =>
        await store.FindAsync(recipient, Notice.IdOf(recipient, kind, resource, occasion), cancellationToken)
            is not null;

    /// <summary>Draws a card again as it should be now; one that has nothing to say any more says that it is over.</summary>
    public async Task RedrawAsync(
        PersonId recipient,
        string kind,
        string resource,
        string occasion,
        CancellationToken cancellationToken
    )
    {
        var id = Notice.IdOf(recipient, kind, resource, occasion);
        if (await store.FindAsync(recipient, id, cancellationToken) is var (notice, _))
        {
            await delivery.RedrawAsync(notice, cancellationToken);
        }
    }

    /// <summary>Says of every such card that it is over, whatever there was to say: before what it is about goes away.</summary>
    public async Task CloseAsync(PersonId recipient, Func<Notice, bool> which, CancellationToken cancellationToken)
    {
        foreach (var notice in (await store.ListAsync(recipient, cancellationToken)).Where(which))
        {
            await delivery.CloseAsync(notice, cancellationToken);
        }
    }

    /// <summary>All that somebody was told or is still to be told, oldest first; for the outcome only, never to show to others.</summary>
    public Task<IReadOnlyList<Notice>> ListAsync(PersonId recipient, CancellationToken cancellationToken) =>
        store.ListAsync(recipient, cancellationToken);

    /// <summary>Sends what waited for somebody who can now be reached, and lets go of what is over.</summary>
    public async Task CatchUpAsync(PersonId recipient, CancellationToken cancellationToken)
    {
        foreach (var notice in await store.ListAsync(recipient, cancellationToken))
        {
            if (notice.Until < clock.Today)
            {
                await store.RemoveAsync(notice, cancellationToken);
            }
            else if (notice.Outcome is not (NoticeOutcome.Sent or NoticeOutcome.Refused))
            {
                await delivery.DeliverAsync(recipient, notice.Id, cancellationToken);
            }
        }
    }
}
