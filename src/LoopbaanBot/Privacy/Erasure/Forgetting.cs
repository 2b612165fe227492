using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Data;

namespace LoopbaanBot.Privacy.Erasure;

/// <summary>"Vergeet mij": begun in a turn, and finished there, in a next turn or by the tick, whichever comes first.</summary>
internal sealed class Forgetting(
    ErasureList list,
    Eraser eraser,
    PersonLocks locks,
    ProactiveDelivery delivery,
    ILogger<Forgetting> logger
) : IForgetting
{
    /// <summary>Erases everything and shows the receipt; the turn itself leaves no trace.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was begun.</exception>
    public async Task ForgetAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var person = turn.Teacher.Id;
        await list.AddAsync(person, await eraser.CountAsync(person, cancellationToken), cancellationToken);
        await ContinueAsync(turn, cancellationToken);
    }

    public async Task ContinueAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var person = turn.Teacher.Id;
        turn.KeepNothing();
        try
        {
            var receipt = await FinishAsync(person, _ => Task.CompletedTask, cancellationToken);
            turn.Show(View.Of(DataPosts.Receipt(turn.Texts, receipt), turn.Language));
        }
        catch (Exception failure) when (failure is StoreUnavailableException or TeacherChangedException)
        {
            Log.NotFinished(logger, failure.GetType().Name);
            turn.Show(View.Of(DataPosts.Busy(turn.Texts), turn.Language));
        }
    }

    /// <summary>Goes on with everybody whose forgetting was cut short. Who cannot be finished now waits for the next time.</summary>
    public async Task ContinueAllAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await list.ListAsync(cancellationToken))
        {
            using var held = await locks.EnterAsync(person, cancellationToken);
            try
            {
                await FinishAsync(person, receipt => TellAsync(person, receipt, cancellationToken), cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                Log.NotFinished(logger, failure.GetType().Name);
            }
        }
    }

    /// <param name="tell">Sends the receipt, while it is still known where to.</param>
    private async Task<ErasureReceipt> FinishAsync(
        PersonId person,
        Func<ErasureReceipt, Task> tell,
        CancellationToken cancellationToken
    )
    {
        // Read under the lock: the person's own turn may have finished it meanwhile.
        var pending = await list.FindAsync(person, cancellationToken);
        var receipt = pending?.Receipt ?? await eraser.CountAsync(person, cancellationToken);
        if (pending is { IsLast: false })
        {
            await eraser.EraseAllButMarkAsync(person, cancellationToken);
            if (await list.TryClaimLastAsync(pending, cancellationToken))
            {
                await tell(receipt);
            }
        }

        await eraser.EraseMarkAsync(person, cancellationToken);
        await list.RemoveAsync(person, cancellationToken);
        return receipt;
    }

    private async Task TellAsync(PersonId person, ErasureReceipt receipt, CancellationToken cancellationToken) =>
        await delivery.SendLastAsync(person, content => DataPosts.Receipt(content.Texts, receipt), cancellationToken);
}

/// <summary>What forgetting leaves in the log: that it happened, never to whom.</summary>
internal static partial class Log
{
    [LoggerMessage(1301, LogLevel.Warning, "Forgetting somebody was cut short and will go on: {Reason}.")]
    public static partial void NotFinished(ILogger logger, string reason);
}
