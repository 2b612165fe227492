using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery;
using LoopbaanBot.Visits.Board;

namespace LoopbaanBot.Visits;

/// <summary>What offers and requests are called in one line, and the card that opens the board.</summary>
internal static class VisitLines
{
    public static string Kind(Texts texts, VisitKind kind) => texts[$"visit.kind.{Name(kind)}"];

    public static IReadOnlyList<AdaptiveChoice> Kinds(Texts texts) =>
        [.. Enum.GetValues<VisitKind>().Select(kind => new AdaptiveChoice(Kind(texts, kind), kind.ToString()))];

    public static IReadOnlyList<AdaptiveChoice> Orders(Texts texts) =>
        [
            .. Enum.GetValues<VisitOrder>()
                .Select(order => new AdaptiveChoice(texts[$"visit.order.{Name(order)}"], order.ToString())),
        ];

    public static string Offer(Texts texts, VisitOffer offer) =>
        texts[
            "visit.line",
            ("kind", Kind(texts, offer.Kind)),
            ("title", OwnCard.Title(offer.Words.Title)),
            ("date", offer.Until)
        ];

    public static string Request(Texts texts, VisitScene scene) =>
        texts[
            "visit.request.line",
            ("title", OwnCard.Title(scene.Offer.Words.Title)),
            ("name", scene.OtherName.ToString()),
            ("state", State(texts, scene))
        ];

    public static string State(Texts texts, VisitScene scene) =>
        scene.Request.State switch
        {
            VisitState.Asked => texts[scene.IsAsker ? "visit.state.waiting" : "visit.state.asked"],
            VisitState.Agreed => texts["visit.state.agreed", ("date", scene.Request.Day!.Value)],
            VisitState.CalledOff => texts["visit.state.calledOff"],
            _ => texts["visit.state.notNow"],
        };

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "visit.title"),
            [Wording.Of(texts, "visit.card")],
            [PostedButton.Of(texts, "visit.open", OpenBoard.Command)]
        );

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
