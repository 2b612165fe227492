using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Begins a talk about a topic, or goes on with its draft.</summary>
internal static class BeginSubmit
{
    public const string Verb = "topic.begin";
    public const string TopicKey = "topic";
    public const string SubjectKey = "subject";

    /// <param name="subject">An opaque id of what the talk is about; never words.</param>
    public static CardCommand Write(string topic, string? subject = null) =>
        subject is null
            ? CardCommand.Of(Verb, (TopicKey, topic))
            : CardCommand.Of(Verb, (TopicKey, topic), (SubjectKey, subject));
}

/// <summary>Opens a talk where it stands.</summary>
internal static class OpenTopicSubmit
{
    public const string Verb = "topic.open";

    public static CardCommand Write(string topic) => CardCommand.Of(Verb, (BeginSubmit.TopicKey, topic));
}

/// <summary>A button on a page of a topic's talk: which topic, which page of it, and what to do.</summary>
internal sealed record TopicSubmit(string Topic, int Revision, DialogCommand Command) : IPageSubmit
{
    public const string Verb = "topic.talk";

    public CardCommand Write() =>
        CardCommand.Of(Verb, PageSubmit.Pairs(BeginSubmit.TopicKey, Topic, Revision, Command));

    public CardCommand Write(string answer) =>
        CardCommand.Of(
            Verb,
            [.. PageSubmit.Pairs(BeginSubmit.TopicKey, Topic, Revision, Command), .. PageSubmit.Choice(answer)]
        );

    public static TopicSubmit? Parse(CardData data) =>
        data[BeginSubmit.TopicKey] is { Length: > 0 } topic && PageSubmit.Parse(data) is { } page
            ? new TopicSubmit(topic, page.Revision, page.Command)
            : null;

    public DialogInput ToInput(CardData data) => PageSubmit.ToInput(data, BeginSubmit.TopicKey, Revision, Command);
}
