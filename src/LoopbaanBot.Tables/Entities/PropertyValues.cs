namespace LoopbaanBot.Tables.Entities;

internal static class PropertyValues
{
    public static object Accept(object value) =>
        value switch
        {
            string or int or long or double or bool or Guid or byte[] => value,
            DateTimeOffset moment => moment.ToUniversalTime(),
            _ => throw new ArgumentException($"Tables cannot keep a {value.GetType().Name}.", nameof(value)),
        };

    /// <summary>Ordinal for strings; null when the types differ or when an order has no meaning (equality is then -1
    /// or 0).</summary>
    public static int? Compare(object left, object right) =>
        (left, right) switch
        {
            (string a, string b) => string.CompareOrdinal(a, b),
            (int a, int b) => a.CompareTo(b),
            (long a, long b) => a.CompareTo(b),
            (double a, double b) => double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b),
            (DateTimeOffset a, DateTimeOffset b) => a.CompareTo(b),
            (bool a, bool b) => a == b ? 0 : -1,
            (Guid a, Guid b) => a == b ? 0 : -1,
            (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b) ? 0 : -1,
            _ => null,
        };
}
