using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Careers.Tests.Rhythm;

/// <summary>A teacher who chose Tuesday 16:00 on Monday 23 November 2026, and a few ways to live with it.</summary>
internal static class Rhythms
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static readonly DateTime Monday = new(2026, 11, 23, 9, 0, 0);

    public static RhythmState Tuesday(Dose dose = Dose.Weekly) =>
        new(
            CareerRhythm.Start(new WeeklySlot(DayOfWeek.Tuesday, new TimeOnly(16, 0)), dose, Monday),
            WorkingDays.AllFive,
            PhaseHistory.Empty,
            []
        );

    /// <summary>An instant by its local time.</summary>
    public static DateTimeOffset At(int month, int day, int hour, int minute = 0, int year = 2026) =>
        RhythmDecision.InstantOf(new DateTime(year, month, day, hour, minute, 0), Zone);

    public static DuePrompt? DueAt(this RhythmState state, DateTimeOffset now) =>
        RhythmDecision.DueAt(state, now, Zone);

    public static DuePrompt? NextDue(this RhythmState state, DateTimeOffset now) =>
        RhythmDecision.NextDue(state, now, Zone);

    public static RhythmState Sent(this RhythmState state, DuePrompt prompt) =>
        state with
        {
            Shown = [.. state.Shown, new ShownPrompt(prompt.Slot, prompt.Kind, prompt.Showing, prompt.Moment)],
        };

    public static RhythmState Live(this RhythmState state, Func<CareerRhythm, CareerRhythm> choice) =>
        state with
        {
            Rhythm = choice(state.Rhythm),
        };

    /// <summary>All cards of a bot that looks every half hour and a teacher who does nothing.</summary>
    public static (RhythmState State, IReadOnlyList<DuePrompt> Cards) Runs(
        this RhythmState state,
        DateTimeOffset from,
        DateTimeOffset until
    )
    {
        var cards = new List<DuePrompt>();
        for (var now = from; now < until; now += TimeSpan.FromMinutes(30))
        {
            if (state.DueAt(now) is { } due)
            {
                cards.Add(due);
                state = state.Sent(due);
            }
        }

        return (state, cards);
    }
}
