using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>What the floor reads and writes, by source generation with nothing switched on.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(FloorReply))]
[JsonSerializable(typeof(FloorAnswer))]
[JsonSerializable(typeof(ResourceResponse))]
internal sealed partial class FloorJson : JsonSerializerContext;

internal sealed record FloorReply(
    string Type,
    ChannelAccount From,
    ChannelAccount Recipient,
    ConversationAccount Conversation,
    string ReplyToId,
    FloorAttachment[] Attachments
);

internal sealed record FloorAttachment(string ContentType, FloorCard Content);

internal sealed record FloorAnswer(int StatusCode, string Type, FloorCard Value);

internal sealed record FloorCard(string Type, string Version, FloorBlock[] Body)
{
    private const int BlockBytes = 120;
    private const int EnvelopeBytes = 50;

    private static readonly ConcurrentDictionary<int, FloorCard> s_cards = new();

    /// <summary>A card of about this many bytes of JSON, made once: a card of constant words is the least there is.</summary>
    public static FloorCard OfSize(int bytes) => s_cards.GetOrAdd(bytes, Make);

    private static FloorCard Make(int bytes)
    {
        var text = new string('a', BlockBytes - """{"type":"TextBlock","text":""},""".Length);
        var blocks = Math.Max(1, (bytes - EnvelopeBytes) / BlockBytes);
        return new("AdaptiveCard", "1.5", [.. Enumerable.Repeat(new FloorBlock("TextBlock", text), blocks)]);
    }
}

internal sealed record FloorBlock(string Type, string Text);
