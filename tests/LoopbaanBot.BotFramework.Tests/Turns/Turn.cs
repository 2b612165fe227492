using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Turns;

/// <summary>Makes turns for tests.</summary>
internal static class Turn
{
    public static TurnContext On(BotAdapter adapter, string type = ActivityTypes.Message, string? id = "1") =>
        new(
            adapter,
            new Activity
            {
                Type = type,
                Id = id,
                ServiceUrl = "https://test.invalid/",
                ChannelId = "msteams",
                Locale = "nl-NL",
                From = new ChannelAccount { Id = "29:anna" },
                Recipient = new ChannelAccount { Id = "28:bot" },
                Conversation = new ConversationAccount { Id = "a:1" },
            }
        );

    public static TurnContext Of(string type = ActivityTypes.Message, string? id = "1") =>
        On(new TestAdapter(), type, id);
}
