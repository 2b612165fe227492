using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Making;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>The moments of a cohort for who organises or coaches it: days and cards, never who did what. All views.</summary>
internal static class ProgrammeViews
{
    /// <summary>In days; what was longer ago has been.</summary>
    private const int Back = 28;

    public static View List(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyList<PlannedMoment> all,
        string? notice = null
    ) =>
        CohortLines.Card(
            turn,
            "cohort.moment.title",
            notice,
            [new AdaptiveTextBlock(turn.Texts["cohort.moment.note"]), Choose(turn, scene, all)],
            [
                CohortVerbs
                    .On(CohortVerbs.MomentVerb, scene.Id)
                    .ToAction(turn.Texts["cohort.moment.open"], AdaptiveActionStyle.Positive),
                CohortVerbs.On(CohortVerbs.MeetingsVerb, scene.Id).ToAction(turn.Texts["cohort.move.title"]),
                CohortVerbs.On(CohortVerbs.SentVerb, scene.Id).ToAction(turn.Texts["cohort.sent.title"]),
                CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );

    /// <param name="day">What stands in the field of the day, when it was refused.</param>
    public static View One(
        TeacherTurn turn,
        CohortScene scene,
        PlannedMoment planned,
        string? notice = null,
        string? day = null
    )
    {
        var texts = turn.Texts;
        var words = turn.Content.Programmes[scene.Cohort.Programme].Find(planned.Moment.Id)!;
        return CohortLines.Card(
            turn,
            "cohort.moment.title",
            notice,
            [
                CardText.Label(Line(turn, scene, planned)),
                new AdaptiveTextBlock(words.Text.Fill()),
                .. planned.Until is { } until
                    ? [new AdaptiveTextBlock(texts["cohort.moment.until", ("date", until)])]
                    : Array.Empty<AdaptiveElement>(),
                CardText.Small(
                    texts[
                        planned.Moment.For == MomentAudience.Members
                            ? "cohort.moment.members"
                            : "cohort.moment.organiser"
                    ]
                ),
                CohortFields.Day(MeetingForm.DateId, texts["cohort.moment.day"], day ?? $"{planned.Day:yyyy-MM-dd}"),
            ],
            Buttons(turn, scene, planned)
        );
    }

    private static IEnumerable<AdaptiveAction> Buttons(TeacherTurn turn, CohortScene scene, PlannedMoment planned)
    {
        (string Verb, string TitleId, CohortAction Action, bool Now)[] all =
        [
            (CohortVerbs.SendMomentVerb, "cohort.moment.send", CohortAction.RunNow, !planned.Mark.IsOut),
            (CohortVerbs.CorrectMomentVerb, "cohort.moment.correct", CohortAction.Recall, planned.Mark.IsOut),
            (CohortVerbs.MoveMomentVerb, "cohort.moment.move", CohortAction.MoveMeeting, true),
            (CohortVerbs.RecallMomentVerb, "cohort.sent.recall", CohortAction.Recall, !planned.Mark.IsRecalled),
        ];
        return all.Where(one => one.Now && scene.May(one.Action))
            .Select(one =>
                (AdaptiveAction)
                    CohortVerbs
                        .On(one.Verb, scene.Id, (CohortVerbs.MomentId, planned.Moment.Id))
                        .ToAction(turn.Texts[one.TitleId])
            )
            .Append(CohortVerbs.On(CohortVerbs.ProgrammeVerb, scene.Id).ToAction(turn.Texts["cohort.back"]));
    }

    private static AdaptiveChoiceSetInput Choose(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyList<PlannedMoment> all
    ) =>
        new(CohortVerbs.MomentId)
        {
            Label = turn.Texts["cohort.moment.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Choices =
            [
                .. all.Where(planned => planned.Day.AddDays(Back) >= scene.Today)
                    .Select(planned => new AdaptiveChoice(Line(turn, scene, planned), planned.Moment.Id)),
            ],
        };

    private static string Line(TeacherTurn turn, CohortScene scene, PlannedMoment planned) =>
        turn.Texts[
            planned.Mark.IsRecalled ? "cohort.moment.recalledLine"
            : planned.Mark.IsOut ? "cohort.moment.sentLine"
            : planned.Day.AddDays(PlannedMoment.GraceDays) <= scene.Today ? "cohort.moment.passedLine"
            : "cohort.moment.line",
            ("date", planned.Day),
            ("title", turn.Content.Programmes[scene.Cohort.Programme].Find(planned.Moment.Id)!.Title.Fill())
        ];
}
