using System.Text.Json.Serialization;

namespace LoopbaanBot.Testing.Cards;

/// <summary>What a person sees of a card in the official renderer, and what that renderer complains about.</summary>
/// <param name="Name">As it was given.</param>
/// <param name="Errors">Empty for a card that is well made.</param>
/// <param name="Text">All visible text, labels and titles included.</param>
/// <param name="Buttons">Titles, in order.</param>
/// <param name="Headings">What a screen reader can jump to.</param>
/// <param name="Labels">Of the inputs, in order.</param>
public sealed record RenderedCard(
    string Name,
    IReadOnlyList<string> Errors,
    string Text,
    IReadOnlyList<string> Buttons,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Labels
);

internal sealed record RenderedSheet(int Height, IReadOnlyList<RenderedCard> Cards);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RenderedSheet))]
internal sealed partial class RenderedSheetContext : JsonSerializerContext;
