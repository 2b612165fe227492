using System.Globalization;
using System.Text.Json;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>The Entity Data Model types of tables in JSON. Source: "Payload format for Table service operations",
/// Microsoft Learn.</summary>
internal static class EdmTypes
{
    public const string AnnotationSuffix = "@odata.type";

    private const string Binary = "Edm.Binary";
    private const string DateTime = "Edm.DateTime";
    private const string Double = "Edm.Double";
    private const string Guid = "Edm.Guid";
    private const string Int64 = "Edm.Int64";

    /// <returns>Null for the types that JSON has itself.</returns>
    public static string? AnnotationOf(object value) =>
        value switch
        {
            byte[] => Binary,
            DateTimeOffset => DateTime,
            double => Double,
            System.Guid => Guid,
            long => Int64,
            _ => null,
        };

    /// <summary>Int64 travels as a string because of JavaScript, and doubles that are no number because of
    /// JSON.</summary>
    public static string TextOf(object value) =>
        value switch
        {
            long number => number.ToString(CultureInfo.InvariantCulture),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateTimeOffset moment => ODataLiteral.Moment(moment),
            System.Guid guid => guid.ToString("D"),
            _ => (string)value,
        };

    /// <returns>Null for JSON null, which stands for an absent property.</returns>
    public static object? Read(JsonElement value, string? type) =>
        (value.ValueKind, type) switch
        {
            (JsonValueKind.Null, _) => null,
            (JsonValueKind.True or JsonValueKind.False, _) => value.GetBoolean(),
            (JsonValueKind.Number, Double) => value.GetDouble(),
            (JsonValueKind.Number, Int64) => value.GetInt64(),
            (JsonValueKind.Number, _) => Number(value),
            (_, Binary) => value.GetBytesFromBase64(),
            (_, DateTime) => Moment(value.GetString()!),
            (_, Double) => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            (_, Guid) => value.GetGuid(),
            (_, Int64) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            _ => value.GetString(),
        };

    public static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    /// <summary>A double that comes without its annotation is known by its point or exponent.</summary>
    private static object Number(JsonElement value)
    {
        if (value.TryGetInt32(out var number) && !value.GetRawText().AsSpan().ContainsAny(".eE"))
        {
            return number;
        }

        return value.GetDouble();
    }
}
