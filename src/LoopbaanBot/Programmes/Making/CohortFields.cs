using System.Globalization;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Content;

namespace LoopbaanBot.Programmes.Making;

/// <summary>The inputs of a cohort and of a meeting, with what was refused in them.</summary>
internal static class CohortFields
{
    /// <summary>Room for a day in words.</summary>
    private const int LongestDay = 40;
    private const int LongestTime = 10;

    public static IEnumerable<AdaptiveElement> Cohort(Texts texts, CohortForm form) =>
        [
            new AdaptiveTextInput(CohortForm.NameId)
            {
                Label = texts["cohort.form.name"],
                MaxLength = Careers.Programmes.Cohort.LongestName,
                Value = form.Name,
            },
            new AdaptiveChoiceSetInput(CohortForm.KindId)
            {
                Label = texts["cohort.form.programme"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = form.Kind,
                Choices =
                [
                    .. Enum.GetValues<Programme>()
                        .Select(kind => new AdaptiveChoice(CohortLines.NameOf(texts, kind), kind.ToString())),
                ],
            },
            .. Meeting(texts, form.Meeting),
        ];

    public static IEnumerable<AdaptiveElement> Meeting(Texts texts, MeetingForm form) =>
        [
            Day(MeetingForm.DateId, texts["cohort.form.date"], form.Date),
            new AdaptiveTextInput(MeetingForm.TimeId)
            {
                Label = texts["cohort.form.time"],
                MaxLength = LongestTime,
                Value = form.Time,
            },
            new AdaptiveChoiceSetInput(MeetingForm.ModeId)
            {
                Label = texts["cohort.form.mode"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = form.Mode,
                Choices =
                [
                    new AdaptiveChoice(texts["cohort.form.onSite"], nameof(MeetingMode.OnSite)),
                    new AdaptiveChoice(texts["cohort.form.online"], nameof(MeetingMode.Online)),
                ],
            },
            new AdaptiveTextInput(MeetingForm.PlaceId)
            {
                Label = texts["cohort.form.place"],
                MaxLength = Careers.Programmes.Meeting.PlaceLimit.Characters,
                Value = form.Place,
            },
        ];

    /// <summary>A calendar; words that are no day cannot stand in one, so they get a field of words and are not lost.</summary>
    public static AdaptiveInput Day(string id, string label, string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new AdaptiveDateInput(id) { Label = label, Value = day }
        : string.IsNullOrWhiteSpace(date) ? new AdaptiveDateInput(id) { Label = label }
        : new AdaptiveTextInput(id)
        {
            Label = label,
            MaxLength = LongestDay,
            Value = date.Length <= LongestDay ? date : string.Empty,
        };
}
