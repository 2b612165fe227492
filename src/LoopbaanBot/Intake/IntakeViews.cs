using System.Globalization;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Intake.Talk;

namespace LoopbaanBot.Intake;

/// <summary>An intake after the talk: what was told, and what fits now.</summary>
internal static class IntakeViews
{
    private const int MostListed = 50;

    public static View Kept(TeacherTurn turn, CareerIntake intake, IntakeSurroundings around) =>
        Of(turn, intake, new IntakeClosing(turn, around), []);

    /// <param name="others">The other intakes, to choose from.</param>
    public static View Read(
        TeacherTurn turn,
        CareerIntake intake,
        IReadOnlyList<CareerIntake> others,
        IntakeSurroundings around
    ) => Of(turn, intake, new IntakeClosing(turn, around), others);

    public static View None(TeacherTurn turn) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["intake.title"]),
                    new AdaptiveTextBlock(turn.Texts["intake.kept.none"]),
                    CardText.Small(turn.Texts["talk.private"]),
                ],
                Actions = [Begin(turn, "intake.kept.begin", AdaptiveActionStyle.Positive), Menu(turn)],
            },
            IntakeCards.Doorway(turn.Texts)
        );

    /// <summary>For whoever was left in peace and told nothing more: there is nothing to open or throw away.</summary>
    public static View Parked(TeacherTurn turn, IntakeSurroundings around)
    {
        var (nothing, closing) = (new CareerIntake(around.Today), new IntakeClosing(turn, around));
        return new View(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["intake.title"]),
                    .. closing.Before(nothing),
                    .. closing.After(nothing),
                    CardText.Small(turn.Texts["talk.private"]),
                ],
                Actions = [.. closing.Buttons(nothing), Begin(turn, "intake.kept.again", AdaptiveActionStyle.Default)],
            },
            IntakeCards.Doorway(turn.Texts)
        );
    }

    public static View AskDelete(TeacherTurn turn, IntakeId id) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["intake.kept.title", ("date", id.On)]),
                    new AdaptiveTextBlock(turn.Texts["intake.discard.question"]),
                ],
                Actions =
                [
                    new DeleteIntakeSubmit(id, IsSure: true)
                        .Write()
                        .ToAction(turn.Texts["intake.discard.yes"], AdaptiveActionStyle.Destructive),
                    OpenIntakeSubmit.Write(id).ToAction(turn.Texts["intake.discard.no"]),
                ],
            },
            IntakeCards.Kept(turn.Texts, id)
        );

    private static View Of(
        TeacherTurn turn,
        CareerIntake intake,
        IntakeClosing closing,
        IReadOnlyList<CareerIntake> others
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["intake.kept.title", ("date", intake.On)]),
                    .. closing.Before(intake),
                    .. FormLines.Draw(turn.Texts, IntakeLines.Of(intake)),
                    .. closing.After(intake),
                    .. Choice(turn, others),
                    CardText.Small(turn.Texts["intake.kept.note"]),
                ],
                Actions =
                [
                    .. closing.Buttons(intake),
                    .. others.Count == 0
                        ? Array.Empty<AdaptiveExecuteAction>()
                        : [OpenIntakeSubmit.Write().ToAction(turn.Texts["intake.open"])],
                    Begin(turn, "intake.kept.again", AdaptiveActionStyle.Default),
                    new DeleteIntakeSubmit(intake.Id, false).Write().ToAction(turn.Texts["intake.kept.delete"]),
                ],
            },
            IntakeCards.Kept(turn.Texts, intake.Id)
        );

    private static IEnumerable<AdaptiveElement> Choice(TeacherTurn turn, IReadOnlyList<CareerIntake> others) =>
        others.Count == 0
            ? []
            :
            [
                new AdaptiveChoiceSetInput(OpenIntakeSubmit.ChoiceId)
                {
                    Label = turn.Texts["intake.kept.history"],
                    Style = AdaptiveChoiceInputStyle.Compact,
                    Value = others[^1].Id.ToString(),
                    Choices =
                    [
                        .. others
                            .Reverse()
                            .Take(MostListed)
                            .Select(other => new AdaptiveChoice(Moment(turn, other), other.Id.ToString())),
                    ],
                },
            ];

    private static string Moment(TeacherTurn turn, CareerIntake intake) =>
        intake.At is { } at
            ? $"{turn.Texts.Date(intake.On)} · {at.ToString("HH:mm", CultureInfo.InvariantCulture)}"
            : turn.Texts.Date(intake.On);

    private static AdaptiveExecuteAction Begin(TeacherTurn turn, string text, AdaptiveActionStyle style) =>
        BeginSubmit.Write(IntakeDialog.DialogId).ToAction(turn.Texts[text], style);

    private static AdaptiveExecuteAction Menu(TeacherTurn turn) => Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]);
}
