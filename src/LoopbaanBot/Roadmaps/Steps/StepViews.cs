using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps.Steps;

/// <summary>The list of steps, the form of one, and the question before it goes.</summary>
internal static class StepViews
{
    /// <summary>A line in a list, in characters of the card as it travels.</summary>
    private const int MostOfChoice = 120;
    private const int RoomForList = 6_000;
    private const int MostListed = 40;

    /// <param name="notice">A text id of what just happened.</param>
    public static View List(TeacherTurn turn, OwnRoadmap own, string? notice = null)
    {
        var choices = Choices(turn.Texts, own);
        return RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.part.steps"]),
                    .. RoadmapViews.Notice(turn.Texts, notice),
                    choices.Count == 0
                        ? new AdaptiveTextBlock(turn.Texts["roadmap.step.none"])
                        : new AdaptiveChoiceSetInput(EditStepSubmit.ChoiceId)
                        {
                            Label = turn.Texts["roadmap.step.choose"],
                            Style = AdaptiveChoiceInputStyle.Expanded,
                            Value = choices[0].Value,
                            Choices = choices,
                        },
                ],
                Actions = [.. Buttons(turn.Texts, choices.Count > 0)],
            }
        );
    }

    /// <param name="id">Of the step on the form: an id of its own for a new one, so that a second press adds nothing.</param>
    /// <param name="step">The step that is changed.</param>
    /// <param name="action">What the form of a new step is filled with.</param>
    public static View Form(
        TeacherTurn turn,
        OwnRoadmap own,
        RoadmapStepId id,
        RoadmapStep? step,
        SourceAction? action = null
    ) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts[step is null ? "roadmap.step.new" : "roadmap.step.change"]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.step.note"]),
                    .. StepForm.Fields(step, action).Select(new FormFields(turn.Texts, null).Draw),
                ],
                Actions =
                [
                    new SaveStepSubmit(id, step is null, own.Full.Steps.Version)
                        .Write()
                        .ToAction(turn.Texts["roadmap.step.save"], AdaptiveActionStyle.Positive),
                    RoadmapVerbs.Steps.ToAction(turn.Texts["roadmap.form.cancel"]),
                ],
            }
        );

    public static View AskRemove(TeacherTurn turn, RoadmapStep step) =>
        RoadmapViews.Of(
            turn,
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["roadmap.step.remove"]),
                    new AdaptiveTextBlock(turn.Texts["roadmap.step.removeConfirm", ("date", step.On)]),
                    CardText.Own(step.What),
                ],
                Actions =
                [
                    new RemoveStepSubmit(step.Id)
                        .WriteSure()
                        .ToAction(turn.Texts["roadmap.step.removeYes"], AdaptiveActionStyle.Destructive),
                    RoadmapVerbs.Steps.ToAction(turn.Texts["roadmap.step.removeNo"]),
                ],
            }
        );

    private static IEnumerable<AdaptiveAction> Buttons(Texts texts, bool hasChoices)
    {
        yield return EditStepSubmit
            .Write(isNew: true)
            .ToAction(texts["roadmap.step.new"], AdaptiveActionStyle.Positive);
        if (hasChoices)
        {
            yield return EditStepSubmit.Write(isNew: false).ToAction(texts["roadmap.step.edit"]);
            yield return RemoveStepSubmit.WriteForChosen().ToAction(texts["roadmap.step.remove"]);
        }

        yield return Verbs.OpenRoadmap.ToAction(texts["roadmap.back"]);
    }

    /// <summary>The steps, and below them what is meant to be done but is not on the roadmap.</summary>
    private static List<AdaptiveChoice> Choices(Texts texts, OwnRoadmap own)
    {
        var room = new CardRoom(RoomForList);
        return
        [
            .. own
                .Full.Steps.Content.Steps.Select(step =>
                    Choice(step.Id, texts["roadmap.step.item", ("date", step.On), ("what", Short(room, step.What))])
                )
                .Concat(
                    own.NotOnRoad.Select(action =>
                        Choice(action.Id, texts["roadmap.step.loose", ("what", Short(room, action.What))])
                    )
                )
                .Take(MostListed),
        ];
    }

    private static AdaptiveChoice Choice(RoadmapStepId id, string words) => new(words, id.ToString());

    private static string Short(CardRoom room, string words) => room.Take(words.ReplaceLineEndings(" "), MostOfChoice);
}
