using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>
/// What is due for one person. A moment is due from its minute until <see cref="Grace"/> later, never past 18:30 and
/// never on another day; what was not sent by then is gone (no catching up). All moments lie by day, so each has one
/// instant, also on the Sundays on which the clock changes.
/// </summary>
public static class RhythmDecision
{
    /// <summary>So long a bot that was down may still send what was due.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(3);

    /// <summary>After so many days without a choice the one reminder comes, on a day that is worked (domain I11).</summary>
    public const int ReminderAfterDays = 3;

    /// <summary>A pause, a quiet half year and a month of the dose, one after the other.</summary>
    private const int HorizonInDays = 300;

    /// <summary>The one card that is to be sent now, or null.</summary>
    public static DuePrompt? DueAt(RhythmState state, DateTimeOffset now, TimeZoneInfo zone) =>
        From(state, Local(now, zone), days: 1).FirstOrDefault(prompt => prompt.Moment <= Local(now, zone));

    /// <summary>The first card that is due now or later if nothing else happens, or null.</summary>
    public static DuePrompt? NextDue(RhythmState state, DateTimeOffset now, TimeZoneInfo zone) =>
        From(state, Local(now, zone), HorizonInDays).FirstOrDefault();

    /// <summary>The instant of a local moment.</summary>
    public static DateTimeOffset InstantOf(DateTime moment, TimeZoneInfo zone) =>
        new(moment, zone.GetUtcOffset(moment));

    private static IEnumerable<DuePrompt> From(RhythmState state, DateTime now, int days) =>
        Enumerable
            .Range(0, days)
            .Select(ahead => DateOnly.FromDateTime(now).AddDays(ahead))
            .Where(day => MaySpeakOn(state, day))
            .SelectMany(day => On(state, day).OrderBy(prompt => prompt.Moment))
            .Where(prompt => now < EndOf(prompt.Moment));

    private static bool MaySpeakOn(RhythmState state, DateOnly day) =>
        state.Week.Includes(day.DayOfWeek) && state.Rhythm.MaySpeakOn(day);

    private static IEnumerable<DuePrompt> On(RhythmState state, DateOnly day)
    {
        if (state.Latest is { } latest && Again(state, latest, day) is { } again)
        {
            yield return again;
        }

        if (state.Latest is { } open && Reminder(state, open, day) is { } reminder)
        {
            yield return reminder;
        }

        if (First(state, day) is { } first)
        {
            yield return first;
        }
    }

    private static DuePrompt? Again(RhythmState state, ShownPrompt latest, DateOnly day) =>
        PutOffTo(state, latest) is { } until
        && until >= state.Rhythm.SetAt
        && DateOnly.FromDateTime(until) == day
        && !state.Shown.Any(card => card.Slot == latest.Slot && card.Moment >= until)
            ? new DuePrompt(latest.Slot, latest.Kind, Showing.Again, until)
            : null;

    private static DuePrompt? Reminder(RhythmState state, ShownPrompt latest, DateOnly day)
    {
        var last = state.LastCardOf(latest.Slot)!;
        var shownOn = DateOnly.FromDateTime(last.Moment);
        var moment = day.ToDateTime(TimeOnly.FromDateTime(last.Moment));
        return
            IsOpen(state, last)
            && day == state.Week.FirstFrom(shownOn.AddDays(ReminderAfterDays))
            && moment >= state.Rhythm.SetAt
            && !Between(shownOn, day).Any(later => First(state, later) is not null)
            ? new DuePrompt(latest.Slot, latest.Kind, Showing.Reminder, moment)
            : null;
    }

    /// <summary>Nothing was chosen since the last card of the prompt, and that was no reminder.</summary>
    private static bool IsOpen(RhythmState state, ShownPrompt last) =>
        !state.Shown.Any(card => card.Slot == last.Slot && card.Showing == Showing.Reminder)
        && (state.Rhythm.ResponseTo(last.Slot) is not { } response || response.At < last.Moment);

    private static DateTime? PutOffTo(RhythmState state, ShownPrompt latest) =>
        state.Rhythm.ResponseTo(latest.Slot)?.Until;

    private static DuePrompt? First(RhythmState state, DateOnly day)
    {
        var rhythm = state.Rhythm;
        var moment = day.ToDateTime(rhythm.Slot.Time);
        return
            rhythm.Slot.FallsOn(day, state.Week)
            && rhythm.Dose.Takes(rhythm.Slot.ChosenBefore(day))
            && moment >= rhythm.SetAt
            && !IsTaken(state, day)
            && rhythm.Dose.Allows(state.CountsOn(state.Latest), day)
            ? new DuePrompt(new SlotKey(moment), KindOn(state, day), Showing.First, moment)
            : null;
    }

    /// <summary>A card that came on this day, or that was put off to it, takes the place of a new one.</summary>
    private static bool IsTaken(RhythmState state, DateOnly day) =>
        state.Shown.Any(card => DateOnly.FromDateTime(card.Moment) == day)
        || (state.Latest is { } latest && PutOffTo(state, latest) is { } until && DateOnly.FromDateTime(until) == day);

    private static PromptKind KindOn(RhythmState state, DateOnly day) =>
        day < state.ParkedUntil || LightTrack.AsksOnlyForNeeds(state.Phases, state.Rhythm.StartedOn, day)
            ? PromptKind.WhatDoYouNeed
        : state.ReframeIsDueOn(day) ? PromptKind.Reframe
        : PromptKind.Question;

    private static IEnumerable<DateOnly> Between(DateOnly first, DateOnly last) =>
        Enumerable.Range(1, last.DayNumber - first.DayNumber).Select(first.AddDays);

    private static DateTime EndOf(DateTime moment)
    {
        var closing = DateOnly.FromDateTime(moment).ToDateTime(SchoolHours.Last.AddMinutes(1));
        return moment + Grace < closing ? moment + Grace : closing;
    }

    private static DateTime Local(DateTimeOffset now, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(now, zone).DateTime;
}
