using System.Text.Json;
using Azure;
using LoopbaanBot.Tables.Entities;

namespace LoopbaanBot.Tables.AzureTables;

internal static class EntityJsonReader
{
    private const string ETagName = "odata.etag";

    public static TableEntity ReadEntity(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return Read(document.RootElement);
    }

    public static IReadOnlyList<TableEntity> ReadEntities(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("value").EnumerateArray().Select(Read)];
    }

    private static TableEntity Read(JsonElement json)
    {
        var entity = new TableEntity(Text(json, PropertyNames.PartitionKey)!, Text(json, PropertyNames.RowKey)!)
        {
            Timestamp = Text(json, PropertyNames.Timestamp) is { } moment ? EdmTypes.Moment(moment) : null,
            ETag = Text(json, ETagName) is { } etag ? new ETag(etag) : default,
        };
        foreach (var property in json.EnumerateObject().Where(IsOwn))
        {
            var type = Text(json, property.Name + EdmTypes.AnnotationSuffix);
            if (EdmTypes.Read(property.Value, type) is { } value)
            {
                entity.Restore(property.Name, value);
            }
        }

        return entity;
    }

    /// <summary>No key, no system property and no annotation: only annotations have a point in their name.</summary>
    private static bool IsOwn(JsonProperty property) =>
        property.Name is not (PropertyNames.PartitionKey or PropertyNames.RowKey or PropertyNames.Timestamp)
        && !property.Name.Contains('.', StringComparison.Ordinal);

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
