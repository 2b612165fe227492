using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Begins a talk about a topic, or goes on with its draft.</summary>
internal static class BeginSubmit
{
    public const string Verb = "topic.begin";

    /// <param name="subject">An opaque id of what the talk is about; never words.</param>
    public static CardCommand Write(string topic, string? subject = null) => Write(new TopicKey(topic, subject));

    public static CardCommand Write(TopicKey key) => CardCommand.Of(Verb, (TopicSubmit.Key, key.ToString()));
}

/// <summary>Opens a talk where it stands.</summary>
internal static class OpenTopicSubmit
{
    public const string Verb = "topic.open";

    public static CardCommand Write(TopicKey key) => CardCommand.Of(Verb, (TopicSubmit.Key, key.ToString()));
}

/// <summary>A button on a page of a topic's talk: which talk, which page of it, and what to do.</summary>
internal sealed record TopicSubmit(TopicKey Talk, int Revision, DialogCommand Command) : IPageSubmit
{
    public const string Verb = "topic.talk";
    public const string Key = "topic";

    public CardCommand Write() => CardCommand.Of(Verb, Pairs());

    public CardCommand Write(string answer) => CardCommand.Of(Verb, [.. Pairs(), .. PageSubmit.Choice(answer)]);

    public static TopicSubmit? Parse(CardData data) =>
        TopicKey.Parse(data[Key]) is { } talk && PageSubmit.Parse(data) is { } page
            ? new TopicSubmit(talk, page.Revision, page.Command)
            : null;

    public DialogInput ToInput(CardData data) => PageSubmit.ToInput(data, Key, Revision, Command);

    private (string, string)[] Pairs() => PageSubmit.Pairs(Key, Talk.ToString(), Revision, Command);
}
