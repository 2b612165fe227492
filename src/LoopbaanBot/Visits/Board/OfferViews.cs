using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Visits.Requests;

namespace LoopbaanBot.Visits.Board;

/// <summary>One offer: to write, to read and to look after.</summary>
internal static class OfferViews
{
    public static View Form(TeacherTurn turn, SharedId id, OfferForm filled, string? refusal) =>
        Of(
            turn,
            turn.Texts["visit.form.title"],
            refusal,
            [
                new AdaptiveChoiceSetInput(VisitSubmit.KindId)
                {
                    Label = turn.Texts["visit.form.kind"],
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    Value = filled.Kind?.ToString(),
                    Choices = VisitLines.Kinds(turn.Texts),
                },
                Text(turn, VisitSubmit.TitleId, "what", filled.Title, VisitWords.TitleLimit),
                Text(turn, VisitSubmit.WhereId, "where", filled.Where, VisitWords.LineLimit),
                Text(turn, VisitSubmit.WhenId, "when", filled.When, VisitWords.LineLimit),
                Text(turn, VisitSubmit.ContactId, "contact", filled.Contact, VisitWords.LineLimit),
                new AdaptiveDateInput(VisitSubmit.UntilId)
                {
                    Label = turn.Texts["visit.form.until"],
                    Value = filled.Until,
                },
                CardText.Small(turn.Texts["visit.form.note"]),
            ],
            [VisitSubmit.On(PostOffer.Name, id).ToAction(turn.Texts["visit.form.save"], AdaptiveActionStyle.Positive)]
        );

    public static View Read(TeacherTurn turn, SharedId id, VisitOffer offer, bool mayAsk) =>
        Of(
            turn,
            VisitLines.Kind(turn.Texts, offer.Kind),
            null,
            Body(turn, offer),
            mayAsk
                ?
                [
                    VisitSubmit
                        .On(AskVisit.Name, VisitSubmit.NewRequest(id))
                        .ToAction(turn.Texts["visit.ask"], AdaptiveActionStyle.Positive),
                ]
                : []
        );

    public static View Own(TeacherTurn turn, SharedId id, VisitOffer offer, DateOnly today, string? notice) =>
        Of(
            turn,
            turn.Texts["visit.own"],
            notice,
            [
                .. Body(turn, offer),
                new AdaptiveTextBlock(turn.Texts[offer.IsLive(today) ? "visit.live" : "visit.ended"]),
            ],
            offer.WithdrawnOn is null
                ? [VisitSubmit.On(WithdrawOffer.Name, id).ToAction(turn.Texts["visit.withdraw"])]
                : []
        );

    /// <summary>The poster's words, letter by letter.</summary>
    public static IEnumerable<AdaptiveElement> Body(TeacherTurn turn, VisitOffer offer) =>
        [
            CardText.Own(offer.Words.Title),
            CardText.Small(turn.Texts["visit.from", ("name", offer.PosterName.ToString()), ("date", offer.Until)]),
            .. Line(turn, "where", offer.Words.Where),
            .. Line(turn, "when", offer.Words.When),
            .. Line(turn, "contact", offer.Words.Contact),
        ];

    private static IEnumerable<AdaptiveElement> Line(TeacherTurn turn, string label, string? words) =>
        words is null ? [] : [CardText.Label(turn.Texts[$"visit.about.{label}"]), CardText.Own(words)];

    private static AdaptiveTextInput Text(TeacherTurn turn, string id, string label, string? words, TextLimit limit) =>
        new(id)
        {
            Label = turn.Texts[$"visit.form.{label}"],
            MaxLength = limit.Characters,
            Value = words,
        };

    public static View Of(
        TeacherTurn turn,
        string title,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction> actions
    ) =>
        new(
            OwnCard.Of(turn, title, notice, body, [.. actions, OpenBoard.Command.ToAction(turn.Texts["visit.back"])]),
            VisitLines.Doorway(turn.Texts)
        );
}
