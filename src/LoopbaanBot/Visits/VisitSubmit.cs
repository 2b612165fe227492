using System.Security.Cryptography;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Visits;

/// <summary>The buttons and inputs of the board and of a request.</summary>
internal static class VisitSubmit
{
    /// <summary>The kind of its notices.</summary>
    public const string Notice = "visit";
    public const string OfferKey = "offer";
    public const string RequestKey = "request";
    public const string KindId = "kind";
    public const string OrderId = "order";
    public const string TitleId = "title";
    public const string WhereId = "where";
    public const string WhenId = "when";
    public const string ContactId = "contact";
    public const string UntilId = "until";
    public const string DayId = "day";
    public const string CoverId = "cover";
    public const string QuestionId = "question";
    public const string ReportId = "report";
    public const string CopyId = "copy";

    public static CardCommand On(string verb, SharedId offer) => CardCommand.Of(verb, (OfferKey, offer.ToString()));

    public static CardCommand On(string verb, VisitRef visit) => CardCommand.Of(verb, (RequestKey, visit.ToString()));

    public static SharedId? Offer(CardData data) => SharedId.Parse(data[OfferKey]);

    /// <summary>Named with the form, so that two presses post once.</summary>
    public static SharedId NewOffer(PersonId poster) =>
        SharedId.FromRandom(poster.TenantId, RandomNumberGenerator.GetBytes(16));

    public static VisitRef NewRequest(SharedId offer) =>
        new(offer, VisitRequestId.FromRandom(RandomNumberGenerator.GetBytes(16)));

    public static VisitSearch Search(CardData data)
    {
        var words = new FormWords(data);
        return new VisitSearch(words.One<VisitKind>(KindId), words.One<VisitOrder>(OrderId) ?? VisitOrder.SoonestEnd);
    }
}

/// <summary>What stands in the form of a new offer.</summary>
internal sealed record OfferForm(
    VisitKind? Kind,
    string? Title,
    string? Where,
    string? When,
    string? Contact,
    DateOnly? Until
)
{
    public static OfferForm Empty(DateOnly today) => new(null, null, null, null, null, VisitTerm.Default(today));

    public static OfferForm Read(FormWords words, DateOnly today) =>
        new(
            words.One<VisitKind>(VisitSubmit.KindId),
            words.Text(VisitSubmit.TitleId, VisitWords.TitleLimit),
            words.Text(VisitSubmit.WhereId, VisitWords.LineLimit),
            words.Text(VisitSubmit.WhenId, VisitWords.LineLimit),
            words.Text(VisitSubmit.ContactId, VisitWords.LineLimit),
            words.Day(VisitSubmit.UntilId, today)
        );

    public override string ToString() => nameof(OfferForm);
}
