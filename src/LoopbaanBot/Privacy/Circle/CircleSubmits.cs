using LoopbaanBot.Delivery;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>The form to put somebody in the circle: who, under which name, in which role.</summary>
internal sealed record MemberSubmit(string? Person, string Name, string? Role)
{
    public const string Verb = "circle.save";
    public const string PersonId = "person";
    public const string NameId = "name";
    public const string RoleId = "role";

    public static MemberSubmit Empty { get; } = new(null, string.Empty, null);

    public static CardCommand Write() => CardCommand.Of(Verb);

    public static MemberSubmit Parse(CardData data) =>
        new(Filled(data[PersonId]), data[NameId]?.Trim() ?? string.Empty, Filled(data[RoleId]));

    public override string ToString() => nameof(MemberSubmit);

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

/// <summary>Asks to take somebody out of the circle, and the second time does.</summary>
internal sealed record LeaveSubmit(string Member, bool Confirmed)
{
    public const string Verb = "circle.remove";
    public const string ChoiceId = "member";

    public CardCommand Write() => CardCommand.Of(Verb, (ChoiceId, Member)).Sure();

    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static LeaveSubmit? Parse(CardData data) =>
        data[ChoiceId] is { Length: > 0 } member ? new LeaveSubmit(member, data.IsSure) : null;
}
