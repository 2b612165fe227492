using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Privacy.Received;

/// <summary>What stands in a recipient's chat: not who, not what, only that there is something to open.</summary>
internal static class ReceivedPosts
{
    public static PostedCard Arrived(Texts texts, OpenSharedSubmit open) =>
        new(
            Wording.Of(texts, "shared.card.title"),
            [Wording.Of(texts, "shared.card.note")],
            [new PostedButton(Wording.Of(texts, "shared.view"), open.Write())]
        );

    public static PostedCard Unavailable(Texts texts) => Unavailable(texts, "shared.card.title");

    public static PostedCard UnavailablePrompt(Texts texts) => Unavailable(texts, "rhythm.title");

    private static PostedCard Unavailable(Texts texts, string title) =>
        new(
            Wording.Of(texts, title),
            [Wording.Of(texts, "shared.gone")],
            [new PostedButton(Wording.Of(texts, "menu.button"), Verbs.OpenMenu)]
        );
}
