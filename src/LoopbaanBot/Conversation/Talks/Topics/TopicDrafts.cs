using LoopbaanBot.Dialogs.State;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Talks that were put aside half-way: one per topic, in the person's partition.</summary>
internal sealed class TopicDrafts(PeopleTable people)
    : PersonRows<DialogState>(people, Kind, DialogJsonContext.Default.DialogState)
{
    public static StoredKind Kind { get; } = new("draft", Retention.UntilErased);
}
