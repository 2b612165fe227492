using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Received;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>The card from which everything about sharing is reached.</summary>
internal static class SharingPosts
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "sharing.title"),
            [Wording.Of(texts, "sharing.note")],
            [
                Button(texts, "sharing.give", ChooseItem.Command),
                Button(texts, "sharing.given", OpenShares.Command),
                Button(texts, "sharing.received", OpenReceived.Command),
                Button(texts, "sharing.circle", OpenCircle.Command),
                Button(texts, "menu.button", Verbs.OpenMenu),
            ]
        );

    private static PostedButton Button(Texts texts, string title, CardCommand command) =>
        new(Wording.Of(texts, title), command);
}
