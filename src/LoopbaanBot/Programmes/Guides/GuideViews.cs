using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Inviting;
using LoopbaanBot.Programmes.Making;

namespace LoopbaanBot.Programmes.Guides;

/// <summary>Trainers and coaches of a cohort. All views.</summary>
internal static class GuideViews
{
    public static View List(TeacherTurn turn, CohortScene scene, string? notice) =>
        CohortLines.Card(
            turn,
            "cohort.guide.title",
            notice,
            [.. Code(turn.Texts, scene.Cohort), Guides(turn.Texts, scene.Cohort)],
            Buttons(turn.Texts, scene)
        );

    public static View Form(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyList<AdaptiveChoice> known,
        CardData? data,
        string? problem
    ) =>
        CohortLines.Card(
            turn,
            "cohort.guide.add",
            problem,
            [
                PersonFields.Person(turn.Texts, known, data?[CohortVerbs.PersonId]),
                PersonFields.Label(turn.Texts, data?[CohortVerbs.LabelId]),
                Role(turn.Texts, data?[CohortVerbs.RoleId]),
                CohortFields.Day(CohortVerbs.UntilId, turn.Texts["cohort.guide.until"], data?[CohortVerbs.UntilId]),
                CardText.Small(turn.Texts["cohort.guide.note"]),
            ],
            [
                CohortVerbs
                    .On(CohortVerbs.SaveGuideVerb, scene.Id)
                    .ToAction(turn.Texts["cohort.guide.save"], AdaptiveActionStyle.Positive),
                CohortVerbs.On(CohortVerbs.GuidesVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );

    public static View AskDismiss(TeacherTurn turn, CohortScene scene, CohortGuide guide) =>
        CohortLines.Ask(
            turn,
            "cohort.guide.dismiss",
            [CardText.Own(Line(turn.Texts, scene.Cohort, guide))],
            (
                CohortVerbs.On(CohortVerbs.DismissVerb, scene.Id, (CohortVerbs.PersonId, GuideForm.Code(guide))),
                "cohort.guide.dismissYes"
            ),
            (CohortVerbs.On(CohortVerbs.GuidesVerb, scene.Id), "cohort.back")
        );

    public static View AskStepDown(TeacherTurn turn, CohortScene scene) =>
        CohortLines.Ask(
            turn,
            "cohort.stepDown.title",
            [CardText.Own(scene.Cohort.Name), new AdaptiveTextBlock(turn.Texts["cohort.stepDown.note"])],
            (CohortVerbs.On(CohortVerbs.StepDownVerb, scene.Id), "cohort.stepDown.yes"),
            (CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id), "cohort.back")
        );

    public static View SteppedDown(TeacherTurn turn) =>
        CohortLines.Card(
            turn,
            "cohort.stepDown.done",
            null,
            [],
            [CohortVerbs.List.ToAction(turn.Texts["cohort.title"])]
        );

    /// <summary>The list is the choice of whose role to take away, so that each stands there once.</summary>
    private static AdaptiveElement Guides(Texts texts, Cohort cohort) =>
        cohort.Guides.Any()
            ? new AdaptiveChoiceSetInput(CohortVerbs.PersonId)
            {
                Label = texts["cohort.takeOut.choose"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices =
                [
                    .. cohort.Guides.Select(guide => new AdaptiveChoice(
                        OwnCard.Title(Line(texts, cohort, guide)),
                        GuideForm.Code(guide)
                    )),
                ],
            }
            : new AdaptiveTextBlock(texts["cohort.guide.none"]);

    private static string Line(Texts texts, Cohort cohort, CohortGuide guide) =>
        texts[
            guide.IsExternal ? "cohort.guide.external" : "cohort.guide.line",
            ("name", PersonFields.NameOf(texts, guide)),
            ("role", CohortLines.Role(texts, guide.Role)),
            ("date", guide.Until ?? cohort.EndsOn)
        ];

    private static IEnumerable<AdaptiveElement> Code(Texts texts, Cohort cohort)
    {
        if (cohort.TrainerCode is { } code)
        {
            yield return CardText.Label(texts["cohort.guide.code"]);
            yield return CardText.Own(code.ToString());
            yield return CardText.Small(texts["cohort.guide.codeNote"]);
        }
    }

    private static AdaptiveChoiceSetInput Role(Texts texts, string? chosen) =>
        new(CohortVerbs.RoleId)
        {
            Label = texts["cohort.guide.role"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = chosen,
            Choices =
            [
                .. Enum.GetValues<GuideRole>()
                    .Select(role => new AdaptiveChoice(CohortLines.Role(texts, role), role.ToString())),
            ],
        };

    private static IEnumerable<AdaptiveAction> Buttons(Texts texts, CohortScene scene)
    {
        yield return CohortVerbs
            .On(CohortVerbs.AppointVerb, scene.Id)
            .ToAction(texts["cohort.guide.add"], AdaptiveActionStyle.Positive, AdaptiveAssociatedInputs.None);
        yield return CohortVerbs.On(CohortVerbs.TrainerCodeVerb, scene.Id).ToAction(texts["cohort.guide.makeCode"]);
        if (scene.Cohort.Guides.Any())
        {
            yield return CohortVerbs.On(CohortVerbs.DismissVerb, scene.Id).ToAction(texts["cohort.guide.dismiss"]);
        }

        yield return CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id).ToAction(texts["cohort.back"]);
    }
}
