using System.Buffers;
using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Guards;
using LoopbaanBot.AdaptiveCards.Teams;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards;

/// <summary>An Adaptive Card for Teams, always version 1.5: the newest that Teams documents for bots.</summary>
/// <remarks>Newer elements travel inside a 1.5 card, each with its own fallback.</remarks>
public sealed class AdaptiveCard
{
    public const string Version = "1.5";

    /// <summary>The content type of the attachment that carries a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The most UTF-16 characters a card may take: half of the 100 KB that Teams allows a message.</summary>
    public const int MaxCharacters = 25_000;

    /// <summary>A language tag such as <c>nl</c>, for screen readers and date formats.</summary>
    public string? Lang { get; init; }

    /// <summary>What is read aloud instead of the card.</summary>
    public string? Speak { get; init; }

    /// <summary>What a client shows that cannot draw this version at all.</summary>
    public string? FallbackText { get; init; }

    public AdaptiveTeamsProperties? MsTeams { get; init; }

    public AdaptiveRefresh? Refresh { get; init; }

    public IReadOnlyList<AdaptiveElement> Body { get; init; } = [];

    /// <summary>The row of buttons under the card: at most six, counted with those of every action set.</summary>
    public IReadOnlyList<AdaptiveAction> Actions { get; init; } = [];

    /// <summary>The card as UTF-8, ready for an attachment.</summary>
    /// <exception cref="AdaptiveCardTooLargeException">It takes more than <see cref="MaxCharacters"/>.</exception>
    public byte[] ToUtf8Json() => CardBuffer.ToUtf8(this);

    /// <summary>The card as UTF-8 at the end of what is being written.</summary>
    /// <exception cref="AdaptiveCardTooLargeException">It takes more than <see cref="MaxCharacters"/>.</exception>
    public void WriteTo(IBufferWriter<byte> target) => CardBuffer.WriteTo(this, target);

    /// <inheritdoc cref="ToUtf8Json"/>
    public string ToJson() => CardBuffer.ToText(this);

    /// <summary>
    /// A card inside an <see cref="AdaptiveShowCardAction"/> leaves out what only the outer card can say.
    /// </summary>
    internal void Write(Utf8JsonWriter writer, bool nested)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "AdaptiveCard"u8);
        if (!nested)
        {
            WriteEnvelope(writer);
        }

        writer.WriteParts("body"u8, Body);
        if (Actions.Count > 0)
        {
            writer.WriteParts("actions"u8, Actions);
        }

        writer.WriteEndObject();
    }

    private void WriteEnvelope(Utf8JsonWriter writer)
    {
        writer.WriteString("version"u8, Version);
        writer.WriteText("lang"u8, Lang);
        writer.WriteText("speak"u8, Speak);
        writer.WriteText("fallbackText"u8, FallbackText);
        MsTeams?.Write(writer);
        Refresh?.Write(writer);
    }
}
