using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>All that decides what is due: what the teacher chose, when the teacher works, what came and what they did with it.</summary>
/// <param name="Shown">In any order.</param>
public sealed record RhythmState(
    CareerRhythm Rhythm,
    WorkingDays Week,
    PhaseHistory Phases,
    IReadOnlyList<ShownPrompt> Shown
)
{
    /// <summary>Until this day only "what do you need" is asked (K152); null for who is not parked.</summary>
    public DateOnly? ParkedUntil { get; init; }

    /// <summary>From this day on the question is whether the learning question still holds; null when it is not.</summary>
    public DateOnly? ReframeFrom { get; init; }

    /// <summary>The prompt that came last, in its first card; null before there was one.</summary>
    public ShownPrompt? Latest => Shown.Where(card => card.Showing == Showing.First).MaxBy(card => card.Slot.Moment);

    /// <summary>The last card of a prompt.</summary>
    public ShownPrompt? LastCardOf(SlotKey slot) => Shown.Where(card => card.Slot == slot).MaxBy(card => card.Moment);

    /// <summary>The day for which a prompt counts: of its slot, or of the week to which it was moved.</summary>
    public DateOnly? CountsOn(ShownPrompt? prompt) =>
        prompt is null ? null
        : Rhythm.ResponseTo(prompt.Slot) is { Kind: ResponseKind.NextWeek, Until: { } moved }
            ? DateOnly.FromDateTime(moved)
        : prompt.Slot.Day;

    /// <summary>Once: who lets it pass is not asked every week.</summary>
    public bool ReframeIsDueOn(DateOnly day) =>
        day >= ReframeFrom && !Shown.Any(card => card.Kind == PromptKind.Reframe && card.Slot.Day >= ReframeFrom);
}
