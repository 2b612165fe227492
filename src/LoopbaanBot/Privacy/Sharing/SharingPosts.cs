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
                PostedButton.Of(texts, "sharing.give", ChooseItem.Command),
                PostedButton.Of(texts, "sharing.given", OpenShares.Command),
                PostedButton.Of(texts, "sharing.received", OpenReceived.Command),
                PostedButton.Of(texts, "sharing.circle", OpenCircle.Command),
                PostedButton.Of(texts, "menu.button", Verbs.OpenMenu),
            ]
        );
}
