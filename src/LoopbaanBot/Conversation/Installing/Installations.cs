using Azure;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Conversation.Installing;

/// <summary>Knows in which conversations the bot is installed: it welcomes once and never sends where it was removed.</summary>
internal sealed class Installations(TableServiceClient service)
{
    public const string TableName = "Installations";
    private const string Row = "installation";
    private const string Installed = "Installed";

    private readonly TableClient _table = service.GetTableClient(TableName);

    /// <summary>Notes that the bot was added; true for the one event that may welcome, however many arrive at once.</summary>
    public Task<bool> AddAsync(Activity activity, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            try
            {
                await _table.AddEntityAsync(RowOf(activity, installed: true), cancellationToken);
                return true;
            }
            catch (RequestFailedException known) when (known.Status == 409)
            {
                return await ReinstallAsync(activity, cancellationToken);
            }
        });

    public Task RemoveAsync(Activity activity, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(() =>
            (Task)
                _table.UpsertEntityAsync(RowOf(activity, installed: false), TableUpdateMode.Replace, cancellationToken)
        );

    /// <summary>False once the bot was removed; a conversation that was never seen may be sent to.</summary>
    public Task<bool> MaySendAsync(Activity activity, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
            await FindAsync(activity, cancellationToken) is not { } row || row.GetBoolean(Installed) != false
        );

    /// <summary>Forgets a chat where the bot is installed; one that it was removed from is remembered, to stay silent there.</summary>
    public Task ForgetAsync(string tenant, string conversation, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var partition = PartitionOf(tenant, conversation);
            var row = await _table.GetEntityIfExistsAsync(partition, Row, cancellationToken: cancellationToken);
            if (row is null || row.GetBoolean(Installed) == false)
            {
                return;
            }

            try
            {
                await _table.DeleteEntityAsync(partition, Row, row.ETag, cancellationToken);
            }
            catch (RequestFailedException raced) when (raced.Status is 404 or 412)
            {
                // Removed from the chat in the same moment.
            }
        });

    private async Task<bool> ReinstallAsync(Activity activity, CancellationToken cancellationToken)
    {
        var row = await FindAsync(activity, cancellationToken);
        if (row is null || row.GetBoolean(Installed) != false)
        {
            return false;
        }

        row[Installed] = true;
        try
        {
            await _table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            return false;
        }
    }

    private Task<TableEntity?> FindAsync(Activity activity, CancellationToken cancellationToken) =>
        _table.GetEntityIfExistsAsync(PartitionOf(activity), Row, cancellationToken: cancellationToken);

    private static TableEntity RowOf(Activity activity, bool installed) =>
        new(PartitionOf(activity), Row)
        {
            [Installed] = installed,
            ["ServiceUrl"] = activity.ServiceUrl,
            ["ConversationType"] = activity.Conversation?.ConversationType,
        };

    /// <summary>A thread belongs to its channel: the id without <c>;messageid=</c>.</summary>
    private static string PartitionOf(Activity activity) =>
        PartitionOf(activity.FindTenant() ?? string.Empty, activity.Conversation?.Id ?? string.Empty);

    private static string PartitionOf(string tenant, string conversation) =>
        $"{TableKeys.Escape(tenant)}|{TableKeys.Escape(conversation.Split(';')[0])}";
}
