namespace LoopbaanBot.BotFramework.Schema;

/// <summary>The three kinds of conversation in Teams.</summary>
public static class ConversationTypes
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";
}
