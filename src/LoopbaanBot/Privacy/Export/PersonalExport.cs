using System.Text.Json.Nodes;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Data;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Privacy.Export;

/// <summary>Everything in a person's partition, by kind. What is internal or about somebody else stays out.</summary>
internal sealed class PersonalExport(PersonalRows rows, SchoolClock clock)
{
    /// <summary>
    /// Left out wherever they stand: a tone that only steers wording and would read as a verdict, who shared something
    /// (theirs to tell), and what is of use to the bot alone.
    /// </summary>
    private static readonly HashSet<string> s_internal = new(StringComparer.OrdinalIgnoreCase)
    {
        "toneRoute",
        "tone",
        "route",
        "owner",
        "cardId",
        "claimedAt",
        "revision",
        "visited",
        "candidates",
        "turn",
        "shown",
    };

    public async Task<ExportedData> CollectAsync(
        PersonId person,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var kept = (await rows.ListAsync(person, cancellationToken))
            .GroupBy(row => StoredKinds.OfRow(row.RowKey))
            .Where(group => group.Key is not null)
            .ToDictionary(group => group.Key!, group => group.Select(Read).ToArray());
        return new ExportedData(
            language,
            clock.Today,
            [.. StoredKinds.Rows.Where(kept.ContainsKey).Select(kind => new ExportedKind(kind, kept[kind]))]
        );
    }

    /// <summary>The row as it was written, without its keys and versions.</summary>
    private static JsonObject Read(TableEntity row)
    {
        var item = Clean(JsonNode.Parse(row.GetLongText(PeopleTable.Json) ?? "{}"))?.AsObject() ?? [];
        if (row.GetLongText(Reflection.ReflectionStore.TalkColumn) is { } talk)
        {
            item["talk"] = Clean(JsonNode.Parse(talk));
        }

        return item;
    }

    private static JsonNode? Clean(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .Where(member => !s_internal.Contains(member.Key))
                    .Select(member => KeyValuePair.Create(member.Key, Clean(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Clean)]),
            _ => node?.DeepClone(),
        };
}

internal sealed record ExportedKind(StoredKind Kind, IReadOnlyList<JsonObject> Items)
{
    public override string ToString() => nameof(ExportedKind);
}

internal sealed record ExportedData(Language Language, DateOnly Day, IReadOnlyList<ExportedKind> Kinds)
{
    public override string ToString() => nameof(ExportedData);
}
