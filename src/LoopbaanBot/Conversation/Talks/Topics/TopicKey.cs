namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Which talk: the topic and, where it is about one item, the opaque id of that. Each key has its own draft.</summary>
internal readonly record struct TopicKey(string Topic, string? Subject)
{
    private const char Between = ':';

    public static TopicKey? Parse(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : text.IndexOf(Between) is var at and > 0 ? new TopicKey(text[..at], text[(at + 1)..])
        : new TopicKey(text, null);

    public override string ToString() => Subject is null ? Topic : $"{Topic}{Between}{Subject}";
}
