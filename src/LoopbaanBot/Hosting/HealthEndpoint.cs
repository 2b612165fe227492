using LoopbaanBot.Tables;

namespace LoopbaanBot.Hosting;

/// <summary>Tells the platform whether the bot can keep anything: 200, or 503 when the store does not answer.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/health", CheckAsync);

    private static async Task<IResult> CheckAsync(TableServiceClient tables, CancellationToken cancellationToken)
    {
        try
        {
            await People.StoreFailure.GuardAsync(() => tables.PingAsync(cancellationToken));
            return Results.Ok();
        }
        catch (People.StoreUnavailableException)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
