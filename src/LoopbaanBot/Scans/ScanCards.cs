using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Scans;

/// <summary>What is posted about scans: never a mark.</summary>
internal static class ScanCards
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "scan.title"),
            [Wording.Of(texts, "scan.card")],
            [new PostedButton(Wording.Of(texts, "scan.open"), OpenScans.Command)]
        );

    public static PostedCard Kept(Texts texts, DateOnly day) =>
        new(
            Wording.Of(texts, "scan.kept", ("date", day)),
            [],
            [new PostedButton(Wording.Of(texts, "scan.open"), OpenScans.Command)]
        );

    public static PostedCard Nothing(Texts texts) => Again(texts, "scan.empty");

    public static PostedCard Deleted(Texts texts) => Again(texts, "scan.deleted");

    private static PostedCard Again(Texts texts, string line) =>
        new(
            Wording.Of(texts, "scan.title"),
            [Wording.Of(texts, line)],
            [new PostedButton(Wording.Of(texts, "scan.button"), BeginSubmit.Write(ScanDialog.DialogId))]
        );
}
