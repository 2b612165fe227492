using System.Globalization;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>What a teacher shares: the list, one grant with who opened it when, and that it was taken back. All views.</summary>
internal static class ShareListViews
{
    /// <summary>What fits in one card with room to spare; the live ones come first, and there are never more of those.</summary>
    private const int MostListed = 60;

    public static View List(TeacherTurn turn, IReadOnlyList<ShareLine> lines) =>
        Card(
            turn,
            [lines.Count == 0 ? new AdaptiveTextBlock(turn.Texts["share.listEmpty"]) : Choose(turn.Texts, lines)],
            lines.Count == 0
                ? []
                :
                [
                    ShowShareSubmit.WriteForChosen().ToAction(turn.Texts["share.show"], AdaptiveActionStyle.Positive),
                    WithdrawSubmit.WriteForChosen().ToAction(turn.Texts["share.withdraw"]),
                ]
        );

    public static View One(TeacherTurn turn, ShareLine line) =>
        Card(
            turn,
            [CardText.Own(Title(turn.Texts, line)), .. Openings(turn.Texts, line)],
            line.IsLive
                ?
                [
                    new WithdrawSubmit(line.Grant.Id)
                        .Write()
                        .ToAction(turn.Texts["share.withdraw"], AdaptiveActionStyle.Destructive),
                    OpenShares.Command.ToAction(turn.Texts["sharing.given"]),
                ]
                : [OpenShares.Command.ToAction(turn.Texts["sharing.given"])]
        );

    public static View Withdrawn(TeacherTurn turn, ShareLine line) =>
        Card(
            turn,
            [
                CardText.Own(turn.Texts["share.withdrawn", ("name", line.Name)]),
                new AdaptiveTextBlock(turn.Texts["share.withdrawnNote"]),
                .. Openings(turn.Texts, line),
            ],
            [OpenShares.Command.ToAction(turn.Texts["sharing.given"])]
        );

    private static AdaptiveChoiceSetInput Choose(Texts texts, IReadOnlyList<ShareLine> lines) =>
        new(ShowShareSubmit.Key)
        {
            Label = texts["share.chooseShare"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = lines[0].Grant.Id.ToString(),
            Choices =
            [
                .. lines
                    .Take(MostListed)
                    .Select(line => new AdaptiveChoice(Title(texts, line), line.Grant.Id.ToString())),
            ],
        };

    private static string Title(Texts texts, ShareLine line) =>
        line.Grant.WithdrawnOn is { } day
            ? texts["share.line.withdrawn", ("name", line.Name), ("title", line.Title), ("date", day)]
        : line.IsLive ? texts["share.line.live", ("name", line.Name), ("title", line.Title), ("date", line.Grant.Until)]
        : texts["share.line.ended", ("name", line.Name), ("title", line.Title)];

    private static IEnumerable<AdaptiveElement> Openings(Texts texts, ShareLine line)
    {
        if (line.Grant.Openings.Count == 0)
        {
            yield return new AdaptiveTextBlock(texts["share.unopened"]);
            yield break;
        }

        yield return CardText.Label(texts["share.openings"]);
        foreach (var moment in line.Grant.Openings.Reverse())
        {
            yield return new AdaptiveTextBlock(
                texts[
                    "share.opening",
                    ("date", DateOnly.FromDateTime(moment.DateTime)),
                    ("time", moment.ToString("HH:mm", CultureInfo.InvariantCulture))
                ]
            );
        }
    }

    private static View Card(
        TeacherTurn turn,
        IReadOnlyList<AdaptiveElement> body,
        IReadOnlyList<AdaptiveExecuteAction> buttons
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(turn.Texts["sharing.given"]), .. body],
                Actions = [.. buttons, Verbs.OpenSharing.ToAction(turn.Texts["sharing.title"])],
            },
            SharingPosts.Doorway(turn.Texts)
        );
}
