using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.Content;

namespace LoopbaanBot.Delivery;

/// <summary>Makes the activities that may be sent; nothing but catalogue words can get in.</summary>
internal static class Outgoing
{
    public static Activity Text(Wording words) =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = words.ToString(),
            TextFormat = "plain",
        };

    public static Activity Card(PostedCard card, Language language) =>
        new()
        {
            Type = ActivityTypes.Message,
            Summary = card.Title.ToString(),
            Attachments =
            [
                new Attachment
                {
                    ContentType = Attachment.AdaptiveCardContentType,
                    Content = new RawJson(card.ToCard(language.Code()).ToUtf8Json()),
                },
            ],
        };
}
