using System.Globalization;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>The buttons about one moment that stands there.</summary>
/// <param name="Round">Which proposal the card was about, so that an old card does nothing to a new one.</param>
internal sealed record MomentSubmit(MomentKey Key, int Round)
{
    public const string OpenVerb = "moment.open";
    public const string PickVerb = "moment.pick";
    public const string FixVerb = "moment.fix";
    public const string MoveVerb = "moment.move";
    public const string MovedVerb = "moment.moved";
    public const string CancelVerb = "moment.cancel";
    public const string HeldVerb = "moment.held";
    public const string StepsVerb = "moment.steps";
    public const string PocketVerb = "moment.pocket";
    public const string DiaryVerb = "moment.diary";
    public const string HarvestVerb = "moment.harvest";
    public const string KeepVerb = "moment.keep";

    public const string PicksId = "picks";
    public const string FixId = "slot";
    public const string LineId = "line";
    public const string ChosenId = "chosen";

    private const string MomentData = "moment";
    private const string RoundData = "round";

    public static MomentSubmit Of(OpenedMoment opened) => new(opened.Key, opened.Moment.Round);

    public CardCommand Write(string verb) =>
        CardCommand.Of(verb, (MomentData, Key.ToString()), (RoundData, Round.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The button below a list, which opens what was chosen in it.</summary>
    public static CardCommand WriteForChosen(string verb) => CardCommand.Of(verb);

    /// <summary>The choice in a list goes before the card's own, for a list has none.</summary>
    public static MomentSubmit? Parse(CardData data) =>
        MomentKey.Parse(data[MomentData] ?? data[ChosenId]) is { } key
            ? new MomentSubmit(key, data.Number(RoundData) ?? 0)
            : null;

    /// <summary>Slots in the form that a choice carries.</summary>
    public static string Write(MomentSlot slot) =>
        string.Create(CultureInfo.InvariantCulture, $"{slot.Day:yyyy-MM-dd} {slot.Time:HH\\:mm}");

    public static IReadOnlyList<MomentSlot> Slots(string? text) =>
        [.. (text ?? string.Empty).Split(',').Select(Slot).OfType<MomentSlot>()];

    private static MomentSlot? Slot(string text) =>
        DateTime.TryParseExact(
            text.Trim(),
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? new MomentSlot(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : null;
}
