using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Opens an https page in the browser. The title says where it leads, for people leave Teams.</summary>
public sealed class AdaptiveOpenUrlAction(string title, Uri url) : AdaptiveAction(title)
{
    public override string Type => "Action.OpenUrl";

    public Uri Url { get; } = url;

    private protected override void WriteEffect(Utf8JsonWriter writer) =>
        writer.WriteString("url"u8, Url.IsAbsoluteUri ? Url.AbsoluteUri : Url.OriginalString);
}
