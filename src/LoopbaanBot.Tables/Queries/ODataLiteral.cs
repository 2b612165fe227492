using System.Globalization;

namespace LoopbaanBot.Tables.Queries;

internal static class ODataLiteral
{
    public static string Of(object value) =>
        value switch
        {
            string text => Quote(text),
            int number => number.ToString(CultureInfo.InvariantCulture),
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            double number => Of(number),
            bool flag => flag ? "true" : "false",
            DateTimeOffset moment => $"datetime'{Moment(moment)}'",
            Guid guid => $"guid'{guid:D}'",
            byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
            _ => throw new ArgumentException($"No literal for a {value.GetType().Name}.", nameof(value)),
        };

    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    /// <summary>Finite numbers; without a point or an exponent the service would read an integer.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
