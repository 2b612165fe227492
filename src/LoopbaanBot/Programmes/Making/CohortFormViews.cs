using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes.Making;

/// <summary>The forms of a cohort and of one meeting. All views.</summary>
internal static class CohortFormViews
{
    public static View New(TeacherTurn turn, SharedId id, CohortForm form, SchoolCalendar calendar, string? problem) =>
        CohortLines.Card(
            turn,
            "cohort.form.title",
            problem,
            [
                .. CohortFields.Cohort(turn.Texts, form),
                CardText.Small(turn.Texts["cohort.form.note"]),
                .. Holidays(turn, calendar),
            ],
            [
                CohortVerbs
                    .On(CohortVerbs.SaveVerb, id)
                    .ToAction(turn.Texts["cohort.form.save"], AdaptiveActionStyle.Positive),
                CohortVerbs.List.ToAction(turn.Texts["cohort.back"]),
            ]
        );

    public static View Meeting(
        TeacherTurn turn,
        CohortScene scene,
        MeetingForm form,
        (int Number, SchoolCalendar Calendar, string? Problem) about
    ) =>
        CohortLines.Card(
            turn,
            "cohort.move.title",
            about.Problem,
            [
                CardText.Label(turn.Texts["cohort.move.which", ("number", about.Number)]),
                .. CohortFields.Meeting(turn.Texts, form),
                CardText.Small(turn.Texts["cohort.move.note"]),
                .. Holidays(turn, about.Calendar),
            ],
            [
                CohortVerbs
                    .On(CohortVerbs.SaveMeetingVerb, scene.Id, (CohortVerbs.NumberId, $"{about.Number}"))
                    .ToAction(turn.Texts["cohort.move.save"], AdaptiveActionStyle.Positive),
                CohortVerbs.On(CohortVerbs.MeetingsVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );

    /// <summary>Holidays differ by region and year; without settings nobody may think that they were looked at.</summary>
    private static IEnumerable<AdaptiveElement> Holidays(TeacherTurn turn, SchoolCalendar calendar) =>
        calendar.Closed.Count == 0 ? [CardText.Small(turn.Texts["cohort.form.holidays"])] : [];
}
