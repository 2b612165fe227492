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
        catch (Exception failure) when (IsOutage(failure))
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

    /// <summary>Whatever the store throws, but for its three answers that say no and for a caller that gave up.</summary>
    private static bool IsOutage(Exception failure) =>
        failure switch
        {
            RequestFailedException refused => refused.Status is not (404 or 409 or 412),
            OperationCanceledException or StoreUnavailableException => false,
            _ => true,
        };
}
