using Azure;

namespace LoopbaanBot.People;

/// <summary>Tells a store that does not answer from an answer that says no.</summary>
internal static class StoreFailure
{
    public static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (RequestFailedException failure) when (IsOutage(failure.Status))
        {
            throw new StoreUnavailableException(failure);
        }
        catch (Exception failure) when (failure is IOException or AggregateException or System.Data.Common.DbException)
        {
            throw new StoreUnavailableException(failure);
        }
    }

    public static Task GuardAsync(Func<Task> work) =>
        GuardAsync(async () =>
        {
            await work();
            return true;
        });

    private static bool IsOutage(int status) => status is 0 or 403 or 408 or 429 or >= 500;
}
