using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes.Overview;

/// <summary>The cohorts of one person.</summary>
internal static class CohortListViews
{
    /// <summary>Of one list; more than anybody walks along in.</summary>
    private const int MostShown = 30;

    /// <param name="house">For which this person may make cohorts; null for most people.</param>
    public static View List(TeacherTurn turn, IReadOnlyList<CohortScene> scenes, string? house) =>
        CohortLines.Card(
            turn,
            "cohort.title",
            null,
            [
                new AdaptiveTextBlock(turn.Texts["cohort.note"]),
                scenes.Count == 0
                    ? new AdaptiveTextBlock(turn.Texts["cohort.none"])
                    : Choose(turn.Texts, [.. scenes.Take(MostShown)]),
                .. scenes.Count > MostShown
                    ? [CardText.Small(turn.Texts["cohort.more", ("count", MostShown)])]
                    : Array.Empty<AdaptiveElement>(),
            ],
            Buttons(turn.Texts, scenes.Count > 0, house is not null)
        );

    private static AdaptiveChoiceSetInput Choose(Texts texts, IReadOnlyList<CohortScene> scenes) =>
        new(CohortVerbs.CohortId)
        {
            Label = texts["cohort.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = scenes.Count == 1 ? scenes[0].Id.ToString() : null,
            Choices =
            [
                .. scenes.Select(scene => new AdaptiveChoice(
                    texts[
                        "cohort.line",
                        ("name", OwnCard.Title(scene.Cohort.Name)),
                        ("role", RoleIn(texts, scene)),
                        ("date", scene.Cohort.Meetings[0].Date)
                    ],
                    scene.Id.ToString()
                )),
            ],
        };

    private static string RoleIn(Texts texts, CohortScene scene) =>
        texts[
            scene.May(CohortAction.Invite) ? "cohort.in.organiser"
            : scene.Cohort.Organiser == scene.Me ? "cohort.in.over"
            : scene.May(CohortAction.TakeOver) ? "cohort.in.asked"
            : scene.Cohort.IsGuide(scene.Me, GuideRole.Coach, scene.Today) ? "cohort.in.coach"
            : scene.Cohort.IsGuide(scene.Me, GuideRole.Trainer, scene.Today) ? "cohort.in.trainer"
            : scene.Cohort.IsMember(scene.Me) ? "cohort.in.member"
            : "cohort.in.invited"
        ];

    private static IEnumerable<AdaptiveAction> Buttons(Texts texts, bool hasAny, bool mayMake)
    {
        if (hasAny)
        {
            yield return CohortVerbs.OpenChosen.ToAction(texts["cohort.open"], AdaptiveActionStyle.Positive);
        }

        yield return CohortVerbs.EnterCode.ToAction(texts["cohort.haveCode"]);
        if (mayMake)
        {
            yield return CohortVerbs.New.ToAction(texts["cohort.new"]);
        }

        yield return Verbs.OpenMenu.ToAction(texts["menu.button"]);
    }
}
