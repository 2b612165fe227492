using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Erasure;
using LoopbaanBot.Privacy.Export;

namespace LoopbaanBot.Privacy.Data;

/// <summary>What is kept of somebody, the links to take it along, and the question before it is all erased. All views.</summary>
internal static class DataViews
{
    /// <param name="kept">How many rows of each kind, in the own partition shared and in other tables; kinds without any are left out.</param>
    public static View Overview(TeacherTurn turn, IReadOnlyDictionary<StoredKind, int> kept) =>
        Card(
            turn,
            "data.title",
            [
                new AdaptiveTextBlock(turn.Texts["data.intro"]),
                .. kept.Count == 0 ? [new AdaptiveTextBlock(turn.Texts["data.empty"])] : Array.Empty<AdaptiveElement>(),
                .. StoredKinds.Rows.Where(kept.ContainsKey).SelectMany(kind => Lines(turn.Texts, kind, kept[kind])),
                .. StoredKinds
                    .Shared.Concat(StoredKinds.Tables)
                    .Where(kept.ContainsKey)
                    .SelectMany(kind => Lines(turn.Texts, kind, null)),
                CardText.Small(turn.Texts["data.others"]),
            ],
            [
                TakeAlong.Command.ToAction(turn.Texts["data.export"]),
                AskForget.Command.ToAction(turn.Texts["data.forget"]),
                Verbs.OpenSharing.ToAction(turn.Texts["sharing.title"]),
                Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
            ]
        );

    /// <summary>The links are as good as the data itself, so they stand in a view and never in the chat.</summary>
    public static View Links(TeacherTurn turn, Uri page, Uri json) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["data.export"]),
                    new AdaptiveTextBlock(turn.Texts["data.links"]),
                    CardText.Small(turn.Texts["data.linksNote"]),
                ],
                Actions =
                [
                    new AdaptiveOpenUrlAction(turn.Texts["data.asPage"], page),
                    new AdaptiveOpenUrlAction(turn.Texts["data.asJson"], json),
                    Verbs.OpenData.ToAction(turn.Texts["data.title"]),
                ],
            },
            DataPosts.Doorway(turn.Texts)
        );

    public static View ConfirmForget(TeacherTurn turn, DateTimeOffset now) =>
        Card(
            turn,
            "forget.title",
            [
                new AdaptiveTextBlock(turn.Texts["forget.what"]),
                new AdaptiveTextBlock(turn.Texts["forget.others"]),
                new AdaptiveTextBlock(turn.Texts["forget.together"]),
                new AdaptiveTextBlock(turn.Texts["forget.final"]),
            ],
            [
                TakeAlong.Command.ToAction(turn.Texts["data.export"]),
                new ForgetSubmit(now).Write().ToAction(turn.Texts["forget.yes"], AdaptiveActionStyle.Destructive),
                Verbs.OpenData.ToAction(turn.Texts["forget.no"]),
            ]
        );

    private static IEnumerable<AdaptiveElement> Lines(Texts texts, StoredKind kind, int? count)
    {
        var what = texts[$"data.{kind.Name}.what"];
        yield return new AdaptiveTextBlock(
            count is { } known && known > 1 ? texts["data.counted", ("what", what), ("count", known)] : what
        )
        {
            Weight = AdaptiveTextWeight.Bolder,
            Spacing = AdaptiveSpacing.Medium,
        };
        yield return CardText.Small(
            texts["data.reason", ("why", texts[$"data.{kind.Name}.why"]), ("term", texts[TermOf(kind.Retention)])]
        );
    }

    private static string TermOf(Retention retention) =>
        retention switch
        {
            Retention.UntilErased => "data.untilErased",
            Retention.UntilOver => "data.untilOver",
            _ => "data.untilUsed",
        };

    private static View Card(
        TeacherTurn turn,
        string title,
        IReadOnlyList<AdaptiveElement> body,
        IReadOnlyList<AdaptiveAction> buttons
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(turn.Texts[title]), .. body],
                Actions = [.. buttons],
            },
            DataPosts.Doorway(turn.Texts)
        );
}
