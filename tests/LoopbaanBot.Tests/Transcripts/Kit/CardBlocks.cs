using System.Text.Json.Nodes;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>What a client reads as Markdown, and what it shows letter by letter.</summary>
internal static class CardBlocks
{
    public static IEnumerable<string> Blocks(this JsonObject card) => TextsOf(card, "TextBlock");

    public static IEnumerable<string> Runs(this JsonObject card) => TextsOf(card, "TextRun");

    private static IEnumerable<string> TextsOf(JsonNode? node, string type) =>
        node switch
        {
            JsonObject part => (
                part["type"]?.GetValue<string>() == type ? [part["text"]!.GetValue<string>()] : Array.Empty<string>()
            ).Concat(part.SelectMany(child => TextsOf(child.Value, type))),
            JsonArray list => list.SelectMany(child => TextsOf(child, type)),
            _ => [],
        };
}
