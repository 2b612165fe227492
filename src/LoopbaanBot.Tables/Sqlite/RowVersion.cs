using System.Buffers.Binary;
using System.Globalization;
using Azure;

namespace LoopbaanBot.Tables.Sqlite;

/// <summary>Versions are random, so that a row which was deleted and added again never has an ETag that someone still
/// holds.</summary>
internal static class RowVersion
{
    private const string Prefix = "W/\"";
    private const long Unknown = -1;

    public static long Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes) & long.MaxValue;
    }

    public static ETag ToETag(long version) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{version:x16}\""));

    /// <returns>Null for <see cref="ETag.All"/>; a version that no row has for an ETag from elsewhere.</returns>
    public static long? Condition(ETag etag)
    {
        if (etag == ETag.All)
        {
            return null;
        }

        var text = etag.ToString().AsSpan();
        return
            text.Length == Prefix.Length + 17
            && long.TryParse(
                text[Prefix.Length..^1],
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var version
            )
            ? version
            : Unknown;
    }
}
