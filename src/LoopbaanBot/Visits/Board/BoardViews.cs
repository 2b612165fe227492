using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Visits.Requests;

namespace LoopbaanBot.Visits.Board;

/// <summary>What is on the board for one reader.</summary>
internal sealed record BoardScene(VisitSearch Search, IReadOnlyList<(SharedId Id, VisitOffer Offer)> Offers)
{
    public IReadOnlyList<VisitScene> Mine { get; init; } = [];

    public bool MayPost { get; init; }

    /// <summary>For an organiser only.</summary>
    public VisitTotals? Totals { get; init; }
}

/// <summary>The board, with the reader's own order and choice.</summary>
internal static class BoardViews
{
    private const int MostListed = 40;

    public static View Board(TeacherTurn turn, BoardScene scene) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["visit.title"],
                null,
                [
                    new AdaptiveTextBlock(turn.Texts["visit.intro"]),
                    .. scene.Offers.Count == 0
                        ? [new AdaptiveTextBlock(turn.Texts["visit.none"])]
                        : Offers(turn, scene),
                    .. Search(turn, scene.Search),
                    .. scene.Mine.Count == 0 ? [] : Mine(turn, scene.Mine),
                    .. scene.Totals is { } totals ? [Totals(turn, totals)] : Array.Empty<AdaptiveElement>(),
                ],
                [
                    .. scene.MayPost
                        ? [NewOffer.Command.ToAction(turn.Texts["visit.post"])]
                        : Array.Empty<AdaptiveAction>(),
                    Verbs.OpenPeople.ToAction(turn.Texts["people.title"]),
                ]
            ),
            VisitLines.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Offers(TeacherTurn turn, BoardScene scene) =>
        [
            List(
                VisitSubmit.OfferKey,
                turn.Texts["visit.choose"],
                [
                    .. scene
                        .Offers.Take(MostListed)
                        .Select(one => new AdaptiveChoice(VisitLines.Offer(turn.Texts, one.Offer), one.Id.ToString())),
                ]
            ),
            new AdaptiveActionSet(CardCommand.Of(ShowOffer.Name).ToAction(turn.Texts["visit.show"])),
        ];

    private static IEnumerable<AdaptiveElement> Search(TeacherTurn turn, VisitSearch search) =>
        [
            new AdaptiveChoiceSetInput(VisitSubmit.KindId)
            {
                Label = turn.Texts["visit.filter"],
                Style = AdaptiveChoiceInputStyle.Compact,
                Value = search.Kind is { } kind ? $"{kind}" : FormWords.None,
                Choices =
                [
                    new AdaptiveChoice(turn.Texts["roleModel.filter.any"], FormWords.None),
                    .. VisitLines.Kinds(turn.Texts),
                ],
            },
            new AdaptiveChoiceSetInput(VisitSubmit.OrderId)
            {
                Label = turn.Texts["visit.sort"],
                Style = AdaptiveChoiceInputStyle.Compact,
                Value = search.Order.ToString(),
                Choices = VisitLines.Orders(turn.Texts),
            },
            new AdaptiveActionSet(OpenBoard.Command.ToAction(turn.Texts["visit.search"])),
        ];

    private static IEnumerable<AdaptiveElement> Mine(TeacherTurn turn, IReadOnlyList<VisitScene> mine) =>
        [
            List(
                VisitSubmit.RequestKey,
                turn.Texts["visit.mine"],
                [
                    .. mine.Take(MostListed)
                        .Select(one => new AdaptiveChoice(VisitLines.Request(turn.Texts, one), one.Ref.ToString())),
                ]
            ),
            new AdaptiveActionSet(CardCommand.Of(OpenRequest.Name).ToAction(turn.Texts["visit.openMine"])),
        ];

    private static AdaptiveChoiceSetInput List(string id, string label, IReadOnlyList<AdaptiveChoice> choices) =>
        new(id)
        {
            Label = label,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = choices[0].Value,
            Choices = choices,
        };

    private static AdaptiveTextBlock Totals(TeacherTurn turn, VisitTotals totals) =>
        CardText.Small(
            turn.Texts["visit.totals", ("open", totals.Open), ("agreed", totals.Agreed), ("held", totals.Held)]
        );
}
