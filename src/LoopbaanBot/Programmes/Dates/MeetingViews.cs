using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes.Dates;

/// <summary>The dates of a cohort, to move one.</summary>
internal static class MeetingViews
{
    public static View List(TeacherTurn turn, CohortScene scene) =>
        CohortLines.Card(
            turn,
            "cohort.move.title",
            null,
            CohortLines.About(turn.Texts, scene.Cohort),
            [
                .. scene.Cohort.Meetings.Select(meeting =>
                    (AdaptiveAction)
                        CohortVerbs
                            .On(CohortVerbs.MeetingVerb, scene.Id, (CohortVerbs.NumberId, $"{meeting.Number}"))
                            .ToAction(turn.Texts["cohort.move.which", ("number", meeting.Number)])
                ),
                CohortVerbs.On(CohortVerbs.ProgrammeVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );
}
