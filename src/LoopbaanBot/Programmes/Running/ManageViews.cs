using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Inviting;

namespace LoopbaanBot.Programmes.Running;

/// <summary>Cancelling and handing over. All views.</summary>
internal static class ManageViews
{
    public static View Manage(TeacherTurn turn, CohortScene scene) =>
        CohortLines.Card(
            turn,
            "cohort.manage.title",
            null,
            [CardText.Own(scene.Cohort.Name)],
            [
                CohortVerbs.On(CohortVerbs.HandOverVerb, scene.Id).ToAction(turn.Texts["cohort.handOver.title"]),
                CohortVerbs.On(CohortVerbs.CancelVerb, scene.Id).ToAction(turn.Texts["cohort.cancel.title"]),
                CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );

    public static View AskCancel(TeacherTurn turn, CohortScene scene) =>
        CohortLines.Ask(
            turn,
            "cohort.cancel.title",
            [CardText.Own(scene.Cohort.Name), new AdaptiveTextBlock(turn.Texts["cohort.cancel.note"])],
            (CohortVerbs.On(CohortVerbs.CancelVerb, scene.Id), "cohort.cancel.yes"),
            (CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id), "cohort.cancel.no")
        );

    public static View HandOver(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyList<AdaptiveChoice> known,
        string? problem
    ) =>
        CohortLines.Card(
            turn,
            "cohort.handOver.title",
            problem,
            [PersonFields.Person(turn.Texts, known, null), CardText.Small(turn.Texts["cohort.handOver.note"])],
            [
                CohortVerbs
                    .On(CohortVerbs.SaveHandOverVerb, scene.Id)
                    .ToAction(turn.Texts["cohort.handOver.save"], AdaptiveActionStyle.Positive),
                CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );

    public static View Offered(TeacherTurn turn, CohortScene scene) =>
        CohortLines.Card(
            turn,
            "cohort.handOver.title",
            null,
            [new AdaptiveTextBlock(turn.Texts["cohort.handOver.done"])],
            [CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id).ToAction(turn.Texts["cohort.back"])]
        );

    public static View TakeOver(TeacherTurn turn, CohortScene scene) =>
        CohortLines.Card(
            turn,
            "cohort.takeOver.title",
            null,
            [.. CohortLines.About(turn.Texts, scene.Cohort), new AdaptiveTextBlock(turn.Texts["cohort.takeOver.note"])],
            [
                CohortVerbs
                    .On(CohortVerbs.TakeOverVerb, scene.Id)
                    .ToAction(turn.Texts["cohort.takeOver.yes"], AdaptiveActionStyle.Positive),
                CohortVerbs.List.ToAction(turn.Texts["cohort.back"]),
            ]
        );
}
