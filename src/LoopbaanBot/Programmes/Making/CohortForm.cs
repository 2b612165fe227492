using System.Globalization;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Programmes.Making;

/// <summary>What stands in the form of a new cohort or of a meeting, as it was sent; each part may be anything.</summary>
internal sealed record CohortForm(string? Name, string? Kind, MeetingForm Meeting)
{
    public const string NameId = "name";
    public const string KindId = "programme";

    public static CohortForm Empty { get; } =
        new(null, nameof(Careers.Programmes.Programme.ThreeMonths), MeetingForm.Empty);

    public Programme? Programme =>
        Enum.TryParse<Programme>(Kind, out var programme) && Enum.GetName(programme) == Kind ? programme : null;

    public static CohortForm Read(CardData data) => new(data[NameId]?.Trim(), data[KindId], MeetingForm.Read(data));

    /// <summary>The id of a kind sentence about the first thing that is wrong; null when nothing is.</summary>
    public string? Problem(SchoolCalendar calendar, DateOnly today) =>
        Name is not { Length: > 0 and <= Cohort.LongestName } ? "cohort.problem.name"
        : Programme is null ? "cohort.problem.programme"
        : Meeting.Problem(today) is { } problem ? problem
        : MeetingDates.Refuse(Meeting.Day(today)!.Value, calendar, today) is { } refusal ? MeetingForm.Sentence(refusal)
        : null;

    public override string ToString() => nameof(CohortForm);
}

/// <summary>The inputs of one meeting.</summary>
internal sealed record MeetingForm(string? Date, string? Time, string? Mode, string? Place)
{
    public const string DateId = "date";
    public const string TimeId = "time";
    public const string ModeId = "mode";
    public const string PlaceId = "place";

    public static MeetingForm Empty { get; } = new(null, "13:00", nameof(MeetingMode.OnSite), null);

    public static MeetingForm Read(CardData data) =>
        new(data[DateId], data[TimeId], data[ModeId], data[PlaceId]?.Trim());

    public static MeetingForm Of(Meeting meeting) =>
        new(
            meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            CohortLines.Time(meeting.Start),
            meeting.Mode.ToString(),
            meeting.Place
        );

    public TimeOnly? Start =>
        TimeOnly.TryParseExact(
            Time,
            ["HH:mm", "H:mm", "HH.mm", "H.mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var start
        )
        && start >= Meeting.Earliest
        && start <= Meeting.Latest
            ? start
            : null;

    /// <summary>Null when it is no day. Without a year it is the next such day.</summary>
    public DateOnly? Day(DateOnly today)
    {
        var input = new DialogInput(
            DialogCommand.Answer,
            Values: new Dictionary<string, string> { [DateId] = Date ?? "" }
        );
        var read = new DatePrompt(() => today, inputId: DateId).Recognize(input);
        return read.Succeeded ? read.Value : null;
    }

    public string? Problem(DateOnly today) =>
        Day(today) is null ? "cohort.problem.date"
        : Start is null ? "cohort.problem.time"
        : ModeOf(Mode) is null ? "cohort.problem.mode"
        : Place is { } place && !Meeting.PlaceLimit.Fits(place) ? "cohort.problem.place"
        : Place is { Length: > 0 } && ModeOf(Mode) == MeetingMode.Online && !IsLink(Place) ? "cohort.problem.link"
        : null;

    /// <summary>Only of a form without a <see cref="Problem"/>.</summary>
    public Meeting ToMeeting(int number, DateOnly today) =>
        new(number, Day(today)!.Value, Start!.Value, ModeOf(Mode)!.Value, Place is { Length: > 0 } ? Place : null);

    public static string Sentence(DateRefusal refusal) =>
        refusal switch
        {
            DateRefusal.Past => "cohort.problem.past",
            DateRefusal.TooFar => "cohort.problem.tooFar",
            DateRefusal.Weekend => "cohort.problem.weekend",
            DateRefusal.Closed => "cohort.problem.closed",
            DateRefusal.Order => "cohort.problem.order",
            _ => "cohort.problem.span",
        };

    public override string ToString() => nameof(MeetingForm);

    /// <summary>What was typed for a room does not stay with a meeting online by itself.</summary>
    private static bool IsLink(string place) =>
        Uri.TryCreate(place, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps;

    private static MeetingMode? ModeOf(string? text) =>
        Enum.TryParse<MeetingMode>(text, out var mode) && Enum.GetName(mode) == text ? mode : null;
}
