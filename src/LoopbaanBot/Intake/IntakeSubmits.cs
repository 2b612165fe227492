using System.Globalization;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Intake;

/// <summary>Opens the intake of a day, or without one the latest.</summary>
internal static class OpenIntakeSubmit
{
    public const string Verb = "intake.open";

    public const string DayKey = "day";

    /// <summary>The input with which one of another day is chosen; on that card no button but the opening one reads it.</summary>
    public const string ChoiceId = "other";

    public static CardCommand Write() => CardCommand.Of(Verb);

    public static CardCommand Write(DateOnly day) => CardCommand.Of(Verb, (DayKey, IntakeStore.IdOf(day)));

    public static DateOnly? Parse(CardData data) => Day(data[DayKey] ?? data[ChoiceId]);

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

/// <summary>Asks to throw away the intake of a day, and the second time does.</summary>
internal sealed record DeleteIntakeSubmit(DateOnly Day, bool IsSure)
{
    public const string Verb = "intake.delete";
    private const string SureKey = "sure";
    private const string Sure = "yes";

    public CardCommand Write() =>
        IsSure
            ? CardCommand.Of(Verb, (OpenIntakeSubmit.DayKey, IntakeStore.IdOf(Day)), (SureKey, Sure))
            : CardCommand.Of(Verb, (OpenIntakeSubmit.DayKey, IntakeStore.IdOf(Day)));

    public static DeleteIntakeSubmit? Parse(CardData data) =>
        OpenIntakeSubmit.Day(data[OpenIntakeSubmit.DayKey]) is { } day
            ? new DeleteIntakeSubmit(day, data[SureKey] == Sure)
            : null;
}
