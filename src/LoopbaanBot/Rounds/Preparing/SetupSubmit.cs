using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>What the first form asks: what the round is for, and whether the group knows each other.</summary>
internal sealed record AimSubmit(RoundGoal Goal, bool KnowEachOther)
{
    public const string Verb = "round.choose";
    public const string GoalId = "goal";
    public const string KnowId = "know";
    public const string Yes = "yes";
    public const string NotYet = "notYet";

    public static CardCommand Write() => CardCommand.Of(Verb);

    /// <summary>Null when one of the two was not answered: nobody is taken to know each other by default.</summary>
    public static AimSubmit? Parse(CardData data) =>
        SetupSubmit.EnumOf<RoundGoal>(data[GoalId]) is { } goal && data[KnowId] is (Yes or NotYet) and var know
            ? new AimSubmit(goal, know == Yes)
            : null;
}

/// <summary>What the second form asks: which format, how long, with how many.</summary>
/// <param name="Id">What the round will be called, so that two presses make one.</param>
internal sealed record SetupSubmit(SharedId Id, AimSubmit Aim, RoundFormat? Format, int? Length, int? Expected)
{
    public const string Verb = "round.start";
    public const string FormatId = "format";
    public const string LengthId = "length";
    public const string ExpectedId = "expected";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            (RoundCommands.IdKey, Id.ToString()),
            (AimSubmit.GoalId, Aim.Goal.ToString()),
            (AimSubmit.KnowId, Aim.KnowEachOther ? AimSubmit.Yes : AimSubmit.NotYet)
        );

    /// <summary>Null for a card that this form did not write.</summary>
    public static SetupSubmit? Parse(CardData data) =>
        RoundCommands.IdOf(data) is { } id && AimSubmit.Parse(data) is { } aim
            ? new SetupSubmit(
                id,
                aim,
                EnumOf<RoundFormat>(data[FormatId]),
                data.Number(LengthId),
                data.Number(ExpectedId)
            )
            : null;

    /// <summary>Null when something is missing or does not suit the aim, or the format is not for so many people.</summary>
    public RoundSetup? ToSetup() =>
        Chosen is var (format, minutes, expected) ? RoundSetup.Of(format, minutes, expected) : null;

    /// <summary>Null when something is missing or does not suit the aim, such as gossip among people who just met.</summary>
    public (RoundFormat Format, int Minutes, int Expected)? Chosen =>
        Format is { } format
        && format.Rules().IsLedHere
        && RoundFormats.For(Aim.Goal, Aim.KnowEachOther).Contains(format)
        && Length is { } length
        && length >= 0
        && length < RoundSetup.Lengths(format).Count
        && Expected is >= 1 and <= RoundSetup.MostPeople and var expected
            ? (format, RoundSetup.Lengths(format)[length], expected)
            : null;

    internal static T? EnumOf<T>(string? name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) && value.ToString() == name ? value : null;
}
