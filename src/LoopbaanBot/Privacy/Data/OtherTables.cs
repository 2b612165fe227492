using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Privacy.Data;

/// <summary>The tables beside that of people: in which of them there is something about one person.</summary>
/// <remarks>It looks through each until it finds something, for who asks what is kept.</remarks>
internal sealed class OtherTables(TableServiceClient service)
{
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task<IReadOnlyList<StoredKind>> KindsAboutAsync(Teacher teacher, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            string[] marks = [teacher.Id.ObjectId, .. ChatOf(teacher)];
            var found = new List<StoredKind>();
            foreach (var kind in StoredKinds.Tables)
            {
                if (await NamesAsync(kind, marks, cancellationToken))
                {
                    found.Add(kind);
                }
            }

            return (IReadOnlyList<StoredKind>)found;
        });

    /// <summary>Where the bot is installed is known by the chat alone.</summary>
    private static IEnumerable<string> ChatOf(Teacher teacher) =>
        teacher.Address is { } address ? [TableKeys.Escape(address.ConversationId)] : [];

    private async Task<bool> NamesAsync(StoredKind kind, string[] marks, CancellationToken cancellationToken)
    {
        var table = service.GetTableClient(StoredKinds.TableOf(kind));
        await foreach (var row in table.QueryAsync(cancellationToken: cancellationToken))
        {
            var words = row.Properties.Values.Select(value => $"{value}").Prepend(row.RowKey).Prepend(row.PartitionKey);
            if (words.Any(word => marks.Any(mark => word.Contains(mark, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }
}
