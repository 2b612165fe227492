using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;

namespace LoopbaanBot.Visits;

/// <summary>Points at one request for one offer. Opaque, and it grants nothing.</summary>
internal readonly record struct VisitRef(SharedId Offer, VisitRequestId Request)
{
    private const char Between = '/';

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static VisitRef? Parse(string? text) =>
        text?.Split(Between, 2) is [var request, { } offer]
        && VisitRequestId.Parse(request) is { } id
        && SharedId.Parse(offer) is { } known
            ? new VisitRef(known, id)
            : null;

    public override string ToString() => $"{Request}{Between}{Offer}";
}
