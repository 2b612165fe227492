using System.Globalization;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>The parts of a storage connection string that tables need. A shared access signature is not among
/// them.</summary>
internal sealed record StorageConnectionString(Uri TableEndpoint, string AccountName, byte[] AccountKey)
{
    private const string EmulatorAccount = "devstoreaccount1";
    private const int EmulatorPort = 10002;

    /// <summary>No secret: every emulator has this key, and Microsoft publishes it.</summary>
    private const string EmulatorKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static StorageConnectionString Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .ToDictionary(
                part => part[0],
                part => part.Length == 2 ? part[1] : string.Empty,
                StringComparer.OrdinalIgnoreCase
            );
        return
            parts.TryGetValue("UseDevelopmentStorage", out var emulator) && bool.TryParse(emulator, out var use) && use
            ? Emulator(parts)
            : Account(parts);
    }

    private static StorageConnectionString Emulator(Dictionary<string, string> parts)
    {
        var port = EmulatorPort;
        if (
            parts.TryGetValue("TablePort", out var text)
            && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port)
        )
        {
            throw new FormatException("TablePort in the storage connection string is no number.");
        }

        var endpoint = new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port, EmulatorAccount).Uri;
        return new StorageConnectionString(endpoint, EmulatorAccount, Convert.FromBase64String(EmulatorKey));
    }

    private static StorageConnectionString Account(Dictionary<string, string> parts)
    {
        var name = Required(parts, "AccountName");
        var scheme = parts.GetValueOrDefault("DefaultEndpointsProtocol", Uri.UriSchemeHttps);
        var suffix = parts.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        var endpoint = parts.GetValueOrDefault("TableEndpoint", $"{scheme}://{name}.table.{suffix}");
        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri)
            ? new StorageConnectionString(uri, name, Key(Required(parts, "AccountKey")))
            : throw new FormatException("The table endpoint in the storage connection string is no URL.");
    }

    private static string Required(Dictionary<string, string> parts, string name) =>
        parts.GetValueOrDefault(name) is { Length: > 0 } value
            ? value
            : throw new FormatException($"The storage connection string has no {name}.");

    private static byte[] Key(string base64)
    {
        var key = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, key, out var length)
            ? key[..length]
            : throw new FormatException("AccountKey in the storage connection string is not base64.");
    }
}
