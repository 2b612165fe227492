using System.ComponentModel.DataAnnotations;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>Where a browser reaches the bot. Section <c>Bot</c>.</summary>
internal sealed class PublicAddressOptions
{
    public const string SectionName = "Bot";

    /// <summary>The address that links begin with: https, or http on this machine. Default <c>http://localhost:3978</c>, refused
    /// at start for a bot with an identity outside Development.</summary>
    [Required]
    public Uri PublicUrl { get; set; } = new("http://localhost:3978");

    /// <summary>Personal words travel over this address, so outside this machine only encrypted.</summary>
    public bool IsSafe() =>
        PublicUrl is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && (PublicUrl.Scheme == Uri.UriSchemeHttps || (PublicUrl.Scheme == Uri.UriSchemeHttp && PublicUrl.IsLoopback));

    public Uri LinkTo(string path) => new(PublicUrl.AbsoluteUri.TrimEnd('/') + path);
}
