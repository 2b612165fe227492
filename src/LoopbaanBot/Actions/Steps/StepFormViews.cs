using LoopbaanBot.Actions.Sources;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Actions.Steps;

/// <summary>The forms of an action: a new one, one that goes otherwise, and the day alone.</summary>
internal static class StepFormViews
{
    /// <param name="unkept">What was refused, to stand in the inputs again.</param>
    public static View New(
        TeacherTurn turn,
        SaveStepSubmit save,
        StepSeed seed,
        DialogInput? unkept = null,
        string? notice = null
    )
    {
        var fields = new StepFields(turn.Texts, seed.Plan, unkept);
        return new View(
            OwnCard.Of(
                turn,
                turn.Texts[seed.IsShort ? "step.small.title" : "step.form.title"],
                notice,
                [.. Intro(turn, seed), .. seed.IsShort ? fields.Short() : fields.All()],
                Buttons(turn, save, seed.Back ?? StepCommands.List)
            ),
            StepViews.Doorway(turn.Texts)
        );
    }

    public static View Change(
        TeacherTurn turn,
        CareerAction action,
        DialogInput? unkept = null,
        string? notice = null
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["step.form.change"],
                notice,
                [
                    new AdaptiveTextBlock(turn.Texts["step.form.changeIntro"]),
                    .. new StepFields(turn.Texts, action.Plan, unkept).All(),
                ],
                Buttons(
                    turn,
                    new SaveStepSubmit(action.Id, action.Version, action.Source),
                    StepCommands.Show(action.Id)
                )
            ),
            StepViews.Doorway(turn.Texts)
        );

    /// <summary>Asks once for the day of an action that was kept without one.</summary>
    public static View AskDay(
        TeacherTurn turn,
        CareerAction action,
        DialogInput? unkept = null,
        string? notice = null
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["step.one"],
                notice ?? turn.Texts["step.kept"],
                [
                    CardText.Own(action.Plan.What),
                    CardText.Question(turn.Texts["step.when.question"]),
                    new AdaptiveTextBlock(turn.Texts["step.when.note"]),
                    new StepFields(turn.Texts, action.Plan, unkept).Day(),
                ],
                [
                    StepCommands.Plan(action.Id).ToAction(turn.Texts["step.when.save"], AdaptiveActionStyle.Positive),
                    StepCommands.Show(action.Id).ToAction(turn.Texts["step.when.none"]),
                ]
            ),
            StepViews.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Intro(TeacherTurn turn, StepSeed seed)
    {
        if (seed.About is { } about)
        {
            yield return CardText.Label(turn.Texts[seed.AboutLabel!]);
            yield return CardText.Own(about);
        }

        foreach (var line in StepViews.Message(turn, seed))
        {
            yield return line;
        }

        yield return seed.Question is { } question
            ? CardText.Question(turn.Texts[question])
            : new AdaptiveTextBlock(turn.Texts["step.form.intro"]);
    }

    private static IEnumerable<AdaptiveExecuteAction> Buttons(
        TeacherTurn turn,
        SaveStepSubmit save,
        CardCommand back
    ) =>
        [
            save.Write().ToAction(turn.Texts["step.save"], AdaptiveActionStyle.Positive),
            back.ToAction(turn.Texts["step.back"]),
        ];
}
