using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>
/// When a teacher wants to be asked: own slot, own dose, and days of rest. A question is never made up for: what a
/// pause, a stop or a silent bot let pass does not come later.
/// </summary>
/// <param name="StartedOn">The first day on which there was a rhythm.</param>
/// <param name="SetAt">Local time; a moment before it is never due, so that choosing today 16:00 at a quarter past four
/// gives no question at once.</param>
public sealed record CareerRhythm(WeeklySlot Slot, Dose Dose, DateOnly StartedOn, DateTime SetAt)
{
    private const int KeptResponses = 12;

    /// <summary>The first day after the pause; null without one.</summary>
    public DateOnly? PausedUntil { get; init; }

    public IReadOnlyList<QuietPeriod> Quiet { get; init; } = [];

    /// <summary>The last choice on each of the latest prompts.</summary>
    public IReadOnlyList<PromptResponse> Responses { get; init; } = [];

    public bool IsStopped => Dose == Dose.None;

    /// <param name="now">Local time.</param>
    public static CareerRhythm Start(WeeklySlot slot, Dose dose, DateTime now) =>
        new(slot, dose, DateOnly.FromDateTime(now), now);

    /// <summary>Another slot or dose. It ends a pause: who chooses a moment wants to be asked. The same choice twice
    /// changes nothing.</summary>
    public CareerRhythm Choose(WeeklySlot slot, Dose dose, DateTime now) =>
        slot == Slot && dose == Dose && PausedUntil is null
            ? this
            : this with
            {
                Slot = slot,
                Dose = dose,
                SetAt = now,
                PausedUntil = null,
            };

    /// <summary>Rests from this day; a second pause counts anew from its own day.</summary>
    public CareerRhythm Pause(PauseLength length, DateOnly today) => this with { PausedUntil = length.EndFrom(today) };

    /// <summary>Rests so long at least; a longer pause stays.</summary>
    public CareerRhythm RestAtLeast(PauseLength length, DateOnly today) =>
        PausedUntil >= length.EndFrom(today) ? this : Pause(length, today);

    /// <summary>Ends a pause and quiet days early; without any it changes nothing.</summary>
    public CareerRhythm Resume(DateTime now) =>
        PausedUntil is null && Quiet.Count == 0 ? this : this with { PausedUntil = null, Quiet = [], SetAt = now };

    public CareerRhythm Stop() => this with { Dose = Dose.None, PausedUntil = null };

    /// <summary>Adds a quiet period and drops those that are over.</summary>
    public CareerRhythm Silence(QuietPeriod period, DateOnly today) =>
        this with
        {
            Quiet = [.. Quiet.Where(kept => kept.Until >= today && kept != period), period],
        };

    /// <summary>Notes what was chosen on a prompt; it replaces an earlier choice on the same one.</summary>
    public CareerRhythm Respond(PromptResponse response) =>
        this with
        {
            Responses = [.. Responses.Where(kept => kept.Slot != response.Slot).TakeLast(KeptResponses - 1), response],
        };

    public PromptResponse? ResponseTo(SlotKey slot) => Responses.FirstOrDefault(response => response.Slot == slot);

    public bool IsPausedOn(DateOnly day) => day < PausedUntil;

    /// <summary>Whether anything at all may be sent on this day.</summary>
    public bool MaySpeakOn(DateOnly day) =>
        !IsStopped && !IsPausedOn(day) && !Quiet.Any(period => period.Includes(day));

    public bool Equals(CareerRhythm? other) =>
        other is not null
        && (Slot, Dose, StartedOn, SetAt, PausedUntil)
            == (other.Slot, other.Dose, other.StartedOn, other.SetAt, other.PausedUntil)
        && Quiet.SequenceEqual(other.Quiet)
        && Responses.SequenceEqual(other.Responses);

    public override int GetHashCode() => HashCode.Combine(Slot, Dose, StartedOn, SetAt, PausedUntil);
}
