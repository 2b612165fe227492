using System.Text;

namespace LoopbaanBot.Careers.Actions;

/// <summary>
/// One step of a teacher: what they will do themselves to give their career direction (K §1). Each verb returns a new
/// action with a higher <see cref="Version"/>; a verb that changes nothing returns the same one, so a press that comes
/// twice has one effect. Closed steps can be taken up again: nobody is held to a press.
/// </summary>
/// <param name="ClosedOn">The day it was done or let go.</param>
/// <param name="SmallerOf">The action of which this is the smallest piece.</param>
public sealed record CareerAction(
    ActionId Id,
    ActionPlan Plan,
    ActionSource Source,
    DateOnly MadeOn,
    ActionState State,
    DateOnly? ClosedOn = null,
    ActionId? SmallerOf = null,
    int Version = 1
)
{
    /// <summary>How many former plans stay; older ones go, so that a row cannot grow without end.</summary>
    public const int MostFormer = 10;

    /// <summary>What it was before each change, oldest first.</summary>
    public IReadOnlyList<FormerPlan> Former { get; init; } = [];

    /// <exception cref="ArgumentException">A text is empty or too long, or the days are not in order.</exception>
    public static CareerAction Make(ActionId id, ActionPlan plan, ActionSource source, DateOnly today) =>
        new(id, plan.Checked(), source, today, ActionState.Open);

    /// <summary>Makes the smallest piece of this action an action of its own; this one stays as it is.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or the days are not in order.</exception>
    public CareerAction Smaller(ActionId id, ActionPlan plan, DateOnly today) =>
        Make(id, plan, new ActionSource(ActionSourceKind.Action, Id.ToString()), today) with
        {
            SmallerOf = Id,
        };

    /// <summary>Still to do, whether begun or not.</summary>
    public bool IsOpen => State is ActionState.Open or ActionState.Busy or ActionState.Changed;

    /// <summary>The day to look at it: the first day, and once that is past the one to fall back on.</summary>
    public DateOnly? DueOn(DateOnly today) =>
        Plan.On is { } on && on < today && Plan.FallbackOn is { } later ? later : Plan.On ?? Plan.FallbackOn;

    /// <summary>Open while all its days are past. A reason to ask for a new day, never to blame.</summary>
    public bool IsPast(DateOnly today) => IsOpen && DueOn(today) < today;

    public CareerAction MarkBusy() => State == ActionState.Busy ? this : Next(ActionState.Busy, null);

    public CareerAction Finish(DateOnly today) => State == ActionState.Done ? this : Next(ActionState.Done, today);

    public CareerAction Drop(DateOnly today) => State == ActionState.Dropped ? this : Next(ActionState.Dropped, today);

    /// <summary>Takes a closed action up again.</summary>
    public CareerAction TakeUp() => IsOpen ? this : Next(ActionState.Open, null);

    /// <summary>Does it otherwise: the former plan stays to be read back. The same plan again changes nothing.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or the days are not in order.</exception>
    public CareerAction Change(ActionPlan plan, DateOnly today) =>
        plan == Plan
            ? this
            : Next(ActionState.Changed, null) with
            {
                Plan = plan.Checked(),
                Former = [.. Former.TakeLast(MostFormer - 1), new FormerPlan(Plan, today)],
            };

    /// <summary>Gives a day to an action that had none, or another day; that is no change of plan.</summary>
    /// <exception cref="ArgumentException">The day comes after the one to fall back on.</exception>
    public CareerAction PlanOn(DateOnly day) =>
        Plan.On == day ? this : Next(State, ClosedOn) with { Plan = (Plan with { On = day }).Checked() };

    private CareerAction Next(ActionState state, DateOnly? closedOn) =>
        this with
        {
            State = state,
            ClosedOn = closedOn,
            Version = Version + 1,
        };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Id).Append(", ").Append(State).Append(", version ").Append(Version);
        return true;
    }
}

/// <summary>A plan as it was, until this day.</summary>
public sealed record FormerPlan(ActionPlan Plan, DateOnly Until);
