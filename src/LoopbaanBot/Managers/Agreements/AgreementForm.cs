using System.Globalization;
using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Managers.Talks;

namespace LoopbaanBot.Managers.Agreements;

/// <summary>What was filled in as agreed, or what is wrong with it.</summary>
internal sealed record AgreementForm(AgreementWords Words, string? Refusal, PromptError? TooLong)
{
    public const string HoursId = "hours";
    public const string BlocksId = "blocks";
    public const string TasksId = "tasks";
    public const string NextId = "next";
    public const string VersionKey = "version";
    private const int MinutesInHour = 60;

    public static AgreementForm Read(CardData data, DateOnly today)
    {
        var (minutes, hoursRefused) = Minutes(data[HoursId]);
        var (next, dayRefused) = Day(new TypedFields(data), today);
        var words = new AgreementWords(minutes, Text(data[BlocksId]), Text(data[TasksId]), next);
        var refusal = hoursRefused ?? dayRefused ?? (words.IsEmpty ? "agreement.refused.empty" : null);
        return new(words, refusal, TooLongOf(words));
    }

    public override string ToString() => nameof(AgreementForm);

    private static string? Text(string? typed) => PlainText.Clean(typed) is { Length: > 0 } text ? text : null;

    private static PromptError? TooLongOf(AgreementWords words) =>
        new[] { words.Blocks, words.Tasks }
            .OfType<string>()
            .Where(text => !AgreementWords.Limit.Fits(text))
            .Select(text => PromptError.TooLong(AgreementWords.Limit.Characters, text.Length))
            .FirstOrDefault();

    /// <summary>Hours with a comma or a point, as 2,5; kept in minutes.</summary>
    private static (int? Minutes, string? Refusal) Minutes(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (null, null);
        }

        const NumberStyles Style =
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return
            decimal.TryParse(typed.Replace(',', '.'), Style, CultureInfo.InvariantCulture, out var hours)
            && hours <= AgreementWords.MostMinutes / MinutesInHour
            ? ((int)Math.Round(hours * MinutesInHour), null)
            : (null, "agreement.refused.hours");
    }

    private static (DateOnly? Day, string? Refusal) Day(TypedFields form, DateOnly today) =>
        form.IsEmpty(NextId) ? (null, null)
        : form.Day(NextId, today) is { } day && TalkReminder.IsInReach(day, today) ? (day, null)
        : (null, "agreement.refused.day");
}
