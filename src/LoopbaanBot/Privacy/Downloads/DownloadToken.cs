using System.Buffers.Text;
using System.Security.Cryptography;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>The secret in a link: 256 random bits. Only <see cref="Hash"/> is kept, so a look at the table opens nothing.</summary>
internal readonly record struct DownloadToken
{
    private const int Bytes = 32;

    /// <summary>Of 32 bytes in base64url, without padding.</summary>
    private const int Characters = 43;

    private readonly string _text;

    private DownloadToken(string text) => _text = text;

    public static DownloadToken Create() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Null for whatever is no token: it may be anything that somebody put after the slash.</summary>
    public static DownloadToken? Parse(string? text) =>
        text is { Length: Characters } && Base64Url.IsValid(text) ? new DownloadToken(text) : null;

    /// <summary>64 hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(_text)));

    /// <summary>The path of the link on this bot.</summary>
    public string ToPath() => $"{DownloadEndpoint.Path}/{_text}";

    public override string ToString() => nameof(DownloadToken);
}
