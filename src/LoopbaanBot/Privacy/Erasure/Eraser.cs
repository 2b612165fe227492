using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Data;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Rhythm;
using LoopbaanBot.Tables;

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
    /// <remarks>What was shared goes first, so that nobody opens any of it while the rest is erased.</remarks>
    public async Task EraseAllButMarkAsync(PersonId person, CancellationToken cancellationToken)
    {
        await MarkAsync(person, cancellationToken);
        await EraseOwnAsync(person, row => !IsMark(row) && !ErasedCards.IsCard(row), cancellationToken);
        await cards.CloseAsync(person, cancellationToken);
        await EraseElsewhereAsync(person, cancellationToken);
        await EraseOwnAsync(person, row => !IsMark(row), cancellationToken);
        // A turn that ran in another process when this began may have put the person back in something shared.
        await EraseElsewhereAsync(person, cancellationToken);
    }

    private async Task EraseElsewhereAsync(PersonId person, CancellationToken cancellationToken)
    {
        await rows.DeleteAboutAsync(person, cancellationToken);
        foreach (var feature in references)
        {
            await feature.ForgetAsync(person, cancellationToken);
        }
    }

    /// <summary>The person's own row, and nothing of somebody who started anew meanwhile.</summary>
    public async Task EraseMarkAsync(PersonId person, CancellationToken cancellationToken)
    {
        if ((await store.LoadAsync(person, cancellationToken)).Teacher.ForgetSince is not null)
        {
            await rows.DeleteAsync(await rows.ListAsync(person, cancellationToken), cancellationToken);
        }
    }

    private async Task EraseOwnAsync(
        PersonId person,
        Func<TableEntity, bool> which,
        CancellationToken cancellationToken
    ) => await rows.DeleteAsync([.. (await rows.ListAsync(person, cancellationToken)).Where(which)], cancellationToken);

    private static bool IsMark(TableEntity row) => row.RowKey == PeopleTable.TeacherRow;

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
internal sealed class ErasedCards(PersonalRows rows, ReceivedCards cards, NoticeDelivery notices)
{
    private const int AtOnce = 8;

    /// <summary>A row that says which card stands in this person's own chat.</summary>
    public static bool IsCard(TableEntity row) => NoticeStore.IsNotice(row) || PromptRows.ActivityOf(row) is not null;

    public async Task CloseAsync(PersonId person, CancellationToken cancellationToken)
    {
        var own = await rows.ListAsync(person, cancellationToken);
        var about = await rows.ListAboutAsync(person, cancellationToken);
        await Parallel.ForEachAsync(
            own.Where(IsCard).Concat(about.Where(row => ReceivedStore.GrantOf(row) is not null)),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (row, token) => await CloseAsync(row, token)
        );
    }

    private Task CloseAsync(TableEntity row, CancellationToken cancellationToken)
    {
        var reader = PeopleTable.PersonOf(row.PartitionKey);
        return ReceivedStore.GrantOf(row) is { } grant ? cards.CloseAsync(reader, grant, cancellationToken)
            : PromptRows.ActivityOf(row) is { } prompt ? cards.ClosePromptAsync(reader, prompt, cancellationToken)
            : notices.CloseAsync(NoticeStore.Read(row), cancellationToken);
    }
}
