using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Obstacles.Heavy;

namespace LoopbaanBot.Intake;

/// <summary>
/// What is said around an intake. Who looks for room first reads about a person, calmly and without an assignment; who
/// explores reads about paths and questions. Which of the two it is stands nowhere (K §3.4).
/// </summary>
internal sealed class IntakeClosing(TeacherTurn turn, IntakeSurroundings around)
{
    /// <summary>Goes before what was told: for whoever looks for room, a person comes before everything.</summary>
    public IEnumerable<AdaptiveElement> Before(CareerIntake intake) =>
        IsParked ? [.. Says("intake.kept.parked", ("date", Parked)), .. Person(intake)]
        : NeedsRoom(intake) ? [.. Says("intake.kept.calm"), .. Person(intake)]
        : [];

    public IEnumerable<AdaptiveElement> After(CareerIntake intake) =>
        [
            .. IsParked ? Says("intake.kept.anyTime") : [],
            .. !IsParked && !NeedsRoom(intake) ? Exploring(intake) : [],
            .. Says("intake.kept.circle"),
        ];

    public IEnumerable<AdaptiveExecuteAction> Buttons(CareerIntake intake) =>
        IsParked || NeedsRoom(intake)
            ?
            [
                HeavySubmit.Press.ToAction(turn.Texts["heavy.button"]),
                Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
            ]
            : [Verbs.PickCompetency.ToAction(turn.Texts["intake.kept.questionButton"], AdaptiveActionStyle.Positive)];

    private bool IsParked => turn.Teacher.ParkedUntil > around.Today;

    private DateOnly Parked => turn.Teacher.ParkedUntil!.Value;

    private static bool NeedsRoom(CareerIntake intake) => intake.Tone() == ToneRoute.MakingRoom;

    private IEnumerable<AdaptiveElement> Person(CareerIntake intake) =>
        [
            .. Says("intake.kept.person"),
            .. intake.Main == IntakeMotive.Workplace ? Says("intake.kept.notManager", ("manager", Manager)) : [],
            .. intake.Main == IntakeMotive.Workload ? Says("intake.kept.room") : [],
            .. ContactLines.Of(turn.Texts, around.Contacts),
        ];

    private string Manager => turn.Content.Placeholders.Word("manager", turn.Teacher.Profile);

    private IEnumerable<AdaptiveElement> Exploring(CareerIntake intake) =>
        [
            .. Says("intake.kept.paths"),
            .. intake.Goals.Contains(IntakeGoal.CutKnots) ? Says("intake.kept.knots") : [],
            .. intake.Goals.Contains(IntakeGoal.Focus) ? Says("intake.kept.focus") : [],
        ];

    private IEnumerable<AdaptiveElement> Says(string id) => [new AdaptiveTextBlock(turn.Texts[id])];

    private IEnumerable<AdaptiveElement> Says(string id, (string Name, Content.TextValue Value) value) =>
        [new AdaptiveTextBlock(turn.Texts[id, value])];
}

/// <summary>What is true around an intake on the day it is shown.</summary>
internal sealed record IntakeSurroundings(IReadOnlyList<SchoolContact> Contacts, DateOnly Today);
