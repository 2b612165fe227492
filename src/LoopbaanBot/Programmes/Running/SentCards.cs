using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Running;

/// <summary>Recalls a card: where it stands it says from then on that it is over. A date is corrected by moving the meeting.</summary>
internal sealed class RecallCard(CohortAccess access, CohortNews news) : OnCohort(access)
{
    public override string Verb => CohortVerbs.RecallVerb;

    protected override CohortAction Action => CohortAction.Recall;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var chosen = data[CohortVerbs.OccasionId];
        if (scene.Cohort.Announcements.FirstOrDefault(one => SentViews.Code(one) == chosen) is not { } told)
        {
            turn.Show(SentViews.List(turn, scene, "cohort.problem.choose"));
            return;
        }

        var now = await Access.ChangeAsync(scene, Action, cohort => cohort.Recall(told), cancellationToken);
        if (now is null)
        {
            Refuse(turn);
            return;
        }

        turn.Afterwards(token => news.RedrawAsync(now.Id, now.Cohort, told, token));
        turn.Show(SentViews.List(turn, now, "cohort.sent.recalled"));
    }
}

/// <summary>The cards that went to all members.</summary>
internal static class SentViews
{
    /// <summary>The latest of them: what is older has been.</summary>
    private const int MostShown = 20;

    public static View List(TeacherTurn turn, CohortScene scene, string? notice)
    {
        var told = scene
            .Cohort.Announcements.Where(one => one is { IsUnheard: false, IsRecalled: false })
            .TakeLast(MostShown)
            .ToArray();
        return CohortLines.Card(
            turn,
            "cohort.sent.title",
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["cohort.sent.note"]),
                told.Length == 0 ? new AdaptiveTextBlock(turn.Texts["cohort.sent.none"]) : Choose(turn.Texts, told),
            ],
            [
                .. told.Length == 0
                    ? Array.Empty<AdaptiveAction>()
                    : [CohortVerbs.On(CohortVerbs.RecallVerb, scene.Id).ToAction(turn.Texts["cohort.sent.recall"])],
                CohortVerbs.On(CohortVerbs.MeetingsVerb, scene.Id).ToAction(turn.Texts["cohort.move.title"]),
                CohortVerbs.On(CohortVerbs.ProgrammeVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );
    }

    public static string Code(Announcement told) => $"{told.Kind}:{told.Occasion}";

    private static AdaptiveChoiceSetInput Choose(Texts texts, IReadOnlyList<Announcement> told) =>
        new(CohortVerbs.OccasionId)
        {
            Label = texts["cohort.sent.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Choices =
            [
                .. told.Select(one => new AdaptiveChoice(
                    texts[
                        one.Kind switch
                        {
                            AnnouncementKind.MovedMeeting => "cohort.sent.moved",
                            _ => "cohort.sent.reminder",
                        },
                        ("number", one.Meeting),
                        ("date", one.SentOn)
                    ],
                    Code(one)
                )),
            ],
        };
}
