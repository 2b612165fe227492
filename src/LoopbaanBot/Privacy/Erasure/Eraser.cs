using LoopbaanBot.Careers.People;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Data;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Erasure;

/// <summary>Erases one person, step by step. Each step may be done again, so a process that was killed loses nothing.</summary>
internal sealed class Eraser(
    ITeacherStore store,
    PersonalRows rows,
    ErasedCards cards,
    IEnumerable<IPersonalReferences> references,
    SchoolClock clock
)
{
    private const int Attempts = 3;

    /// <summary>Counts what there is to erase, for the receipt.</summary>
    public async Task<ErasureReceipt> CountAsync(PersonId person, CancellationToken cancellationToken)
    {
        var kinds = (await rows.ListAsync(person, cancellationToken))
            .Select(row => StoredKinds.OfRow(row.RowKey)?.Name)
            .ToArray();
        var reflections = kinds.Count(kind => kind == Reflection.ReflectionStore.Kind.Name);
        var shares = kinds.Count(kind => kind == GrantStore.Kind.Name);
        return new ErasureReceipt(clock.Today, reflections, shares, kinds.Length - reflections - shares);
    }

    /// <summary>Everything but the person's own row, which says that this is going on and where to send the receipt.</summary>
    public async Task EraseAllButMarkAsync(PersonId person, CancellationToken cancellationToken)
    {
        await MarkAsync(person, cancellationToken);
        await cards.CloseAsync(person, cancellationToken);
        await rows.DeleteAboutAsync(person, cancellationToken);
        foreach (var feature in references)
        {
            await feature.ForgetAsync(person, cancellationToken);
        }

        var own = await rows.ListAsync(person, cancellationToken);
        await rows.DeleteAsync([.. own.Where(row => row.RowKey != PeopleTable.TeacherRow)], cancellationToken);
    }

    /// <summary>The person's own row, and nothing of somebody who started anew meanwhile.</summary>
    public async Task EraseMarkAsync(PersonId person, CancellationToken cancellationToken)
    {
        if ((await store.LoadAsync(person, cancellationToken)).Teacher.ForgetSince is not null)
        {
            await rows.DeleteAsync(await rows.ListAsync(person, cancellationToken), cancellationToken);
        }
    }

    /// <summary>From here on no turn keeps anything: one that began before is refused by the version of this row.</summary>
    private async Task MarkAsync(PersonId person, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = await store.LoadAsync(person, cancellationToken);
            if (stored.Teacher.ForgetSince is not null)
            {
                return;
            }

            stored.Teacher.ForgetSince = clock.Now;
            try
            {
                await store.SaveAsync(stored, [], null, cancellationToken);
                return;
            }
            catch (TeacherChangedException) when (attempt < Attempts)
            {
                // A turn of the same person was kept first.
            }
        }
    }
}

/// <summary>Closes the cards that told others of this person's items, and those that stand in this person's own chat.</summary>
internal sealed class ErasedCards(GrantStore grants, ReceivedStore received, ReceivedCards cards, SchoolClock clock)
{
    private const int AtOnce = 8;

    public async Task CloseAsync(PersonId person, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            await grants.ListAsync(person, clock.Today, cancellationToken),
            options,
            async (given, token) => await cards.CloseAsync(given.Grant.Recipient, given.Grant.Id, token)
        );
        await Parallel.ForEachAsync(
            await received.ListAsync(person, cancellationToken),
            options,
            async (item, token) => await cards.CloseAsync(person, item, token)
        );
    }
}
