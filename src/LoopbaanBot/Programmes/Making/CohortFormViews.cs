using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes.Making;

/// <summary>The forms of a cohort and of one meeting. All views.</summary>
internal static class CohortFormViews
{
    public static View New(TeacherTurn turn, SharedId id, CohortForm form, string? problem) =>
        CohortLines.Card(
            turn,
            "cohort.form.title",
            problem,
            [.. CohortFields.Cohort(turn.Texts, form), CardText.Small(turn.Texts["cohort.form.note"])],
            [
                CohortVerbs
                    .On(CohortVerbs.SaveVerb, id)
                    .ToAction(turn.Texts["cohort.form.save"], AdaptiveActionStyle.Positive),
                CohortVerbs.List.ToAction(turn.Texts["cohort.back"]),
            ]
        );

    public static View Meeting(TeacherTurn turn, CohortScene scene, int number, MeetingForm form, string? problem) =>
        CohortLines.Card(
            turn,
            "cohort.move.title",
            problem,
            [
                CardText.Label(turn.Texts["cohort.move.which", ("number", number)]),
                .. CohortFields.Meeting(turn.Texts, form),
                CardText.Small(turn.Texts["cohort.move.note"]),
            ],
            [
                CohortVerbs
                    .On(CohortVerbs.SaveMeetingVerb, scene.Id, (CohortVerbs.NumberId, $"{number}"))
                    .ToAction(turn.Texts["cohort.move.save"], AdaptiveActionStyle.Positive),
                CohortVerbs.On(CohortVerbs.MeetingsVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );
}
