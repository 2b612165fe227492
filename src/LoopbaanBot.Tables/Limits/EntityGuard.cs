using Azure;
using LoopbaanBot.Tables.Errors;

namespace LoopbaanBot.Tables.Limits;

internal static class EntityGuard
{
    /// <returns>The size of the entity in bytes, as the service counts it.</returns>
    public static int Check(TableEntity entity)
    {
        CheckKeys(entity.PartitionKey, entity.RowKey);
        if (entity.Properties.Count > TableLimits.MaxProperties)
        {
            throw TableErrors.BadRequest(
                TableErrorCode.TooManyProperties,
                $"An entity has at most {TableLimits.MaxProperties} properties; this one has {entity.Properties.Count}."
            );
        }

        var size = 4 + (2 * (entity.PartitionKey.Length + entity.RowKey.Length));
        foreach (var (name, value) in entity.Properties)
        {
            size += 8 + (2 * name.Length) + ValueSize(name, value);
        }

        return size <= TableLimits.MaxEntitySize
            ? size
            : throw TableErrors.BadRequest(TableErrorCode.EntityTooLarge, $"An entity of {size} bytes is over 1 MiB.");
    }

    public static void CheckKeys(string partitionKey, string rowKey)
    {
        CheckKey(partitionKey, "partition key");
        CheckKey(rowKey, "row key");
    }

    /// <summary>An update that forgot its ETag would silently overwrite what others wrote.</summary>
    public static void CheckCondition(ETag ifMatch)
    {
        if (ifMatch == default)
        {
            throw new ArgumentException("Give the ETag that was read, or ETag.All to overwrite.", nameof(ifMatch));
        }
    }

    private static void CheckKey(string key, string which)
    {
        ArgumentNullException.ThrowIfNull(key, which);
        if (key.Length > TableLimits.MaxKeyLength)
        {
            throw TableErrors.BadRequest(
                TableErrorCode.KeyValueTooLarge,
                $"The {which} has {key.Length} characters; 1 KiB holds {TableLimits.MaxKeyLength}."
            );
        }

        if (!TableKeys.IsAllowed(key))
        {
            throw TableErrors.BadRequest(
                TableErrorCode.OutOfRangeInput,
                $"The {which} has a character that keys cannot hold; {nameof(TableKeys)}.{nameof(TableKeys.Escape)} it."
            );
        }
    }

    private static int ValueSize(string name, object value) =>
        value switch
        {
            string text => 4 + (text.Length <= TableLimits.MaxStringLength ? 2 * text.Length : throw TooLarge(name)),
            byte[] bytes => 4 + (bytes.Length <= TableLimits.MaxBinaryLength ? bytes.Length : throw TooLarge(name)),
            DateTimeOffset moment => moment >= TableLimits.EarliestMoment ? 8 : throw TooEarly(name),
            Guid => 16,
            int => 4,
            bool => 1,
            _ => 8,
        };

    private static RequestFailedException TooLarge(string name) =>
        TableErrors.BadRequest(TableErrorCode.PropertyValueTooLarge, $"Property {name} is over 64 KiB.");

    private static RequestFailedException TooEarly(string name) =>
        TableErrors.BadRequest(TableErrorCode.OutOfRangeInput, $"Property {name} is before the year 1601.");
}
