using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>The name of a talk and the button that opens it where it stands; no personal words.</summary>
internal sealed record TalkDoor(Wording Title, CardCommand Open)
{
    public PostedCard Card(Texts texts, params IReadOnlyList<Wording> lines) =>
        new(Title, lines, [new PostedButton(Wording.Of(texts, "reflection.card.open"), Open)]);

    /// <summary>What was typed is in the talk; the next page waits behind the button.</summary>
    /// <param name="withHint">Says once that Teams keeps what is typed in the chat.</param>
    public PostedCard Taken(Texts texts, bool withHint) =>
        Card(
            texts,
            [
                Wording.Of(texts, "reflection.card.taken"),
                .. withHint ? [Wording.Of(texts, "talk.typed")] : Array.Empty<Wording>(),
            ]
        );

    public PostedCard NotTaken(Texts texts) => Card(texts, Wording.Of(texts, "reflection.card.notTaken"));
}
