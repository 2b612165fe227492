using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Visits;

/// <summary>Somebody asked to come. It holds no words: the own question stays with the asker.</summary>
public sealed record VisitRequest(VisitRequestId Id, PersonId Asker, DisplayName AskerName, DateOnly AskedOn)
{
    public VisitState State { get; init; } = VisitState.Asked;

    /// <summary>The agreed day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether the lessons of the asker are covered, as the asker said (K160); null for not said.</summary>
    public bool? IsCovered { get; init; }

    public bool IsThanked { get; init; }

    public bool HasCome(DateOnly today) => State == VisitState.Agreed && Day <= today;

    /// <summary>Agreed, and the day has not passed.</summary>
    public bool IsAhead(DateOnly today) => State == VisitState.Agreed && today <= Day;
}

/// <summary>Where a request stands. The names are stored; the numbers are not.</summary>
public enum VisitState
{
    Asked,
    Agreed,

    /// <summary>It does not fit, without a reason or blame.</summary>
    NotNow,
    CalledOff,
}

/// <summary>The id of one request: random, made with the form, so that two presses ask once.</summary>
public readonly record struct VisitRequestId(Guid Value)
{
    /// <exception cref="ArgumentException">Not 16 bytes.</exception>
    public static VisitRequestId FromRandom(ReadOnlySpan<byte> bits) => new(new Guid(bits));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static VisitRequestId? Parse(string? text) =>
        Guid.TryParseExact(text, "N", out var value) ? new VisitRequestId(value) : null;

    public override string ToString() => Value.ToString("N");
}
