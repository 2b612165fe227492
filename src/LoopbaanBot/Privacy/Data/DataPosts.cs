using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Privacy.Data;

/// <summary>The cards about one's own data that may stand in a chat.</summary>
internal static class DataPosts
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "data.title"),
            [Wording.Of(texts, "data.card")],
            [new PostedButton(Wording.Of(texts, "data.view"), Verbs.OpenData)]
        );

    /// <summary>What remains in the chat when somebody was forgotten: numbers and a date, nothing about the person.</summary>
    public static PostedCard Receipt(Texts texts, Erasure.ErasureReceipt receipt) =>
        new(
            Wording.Of(texts, "forget.done"),
            [
                Wording.Of(texts, "forget.when", ("date", receipt.Day)),
                Wording.Of(
                    texts,
                    "forget.counts",
                    ("reflections", receipt.Reflections),
                    ("shares", receipt.Shares),
                    ("others", receipt.Others)
                ),
                Wording.Of(texts, "forget.nothingLeft"),
                Wording.Of(texts, "forget.chat"),
            ],
            [new PostedButton(Wording.Of(texts, "menu.button"), Verbs.OpenMenu)]
        );

    public static PostedCard Busy(Texts texts) =>
        new(
            Wording.Of(texts, "forget.busy"),
            [Wording.Of(texts, "forget.later")],
            [new PostedButton(Wording.Of(texts, "forget.check"), Verbs.OpenData)]
        );
}
