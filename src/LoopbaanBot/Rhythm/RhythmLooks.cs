using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Rhythm;

/// <summary>When somebody has to be looked at.</summary>
internal static class RhythmLooks
{
    /// <summary>An early hour at which nobody is due: everybody is looked at once a day, whatever the hint says.</summary>
    private static readonly TimeOnly s_daily = new(7, 0);

    /// <summary>At the next moment, or tomorrow morning when that is earlier; never for a rhythm that was stopped.</summary>
    public static DateTimeOffset? Next(RhythmState state, SchoolClock clock)
    {
        if (state.Rhythm.IsStopped)
        {
            return null;
        }

        var tomorrow = RhythmDecision.InstantOf(clock.Today.AddDays(1).ToDateTime(s_daily), SchoolClock.Zone);
        return
            RhythmDecision.NextDue(state, clock.Now, SchoolClock.Zone) is { } next
            && RhythmDecision.InstantOf(next.Moment, SchoolClock.Zone) is var moment
            && moment < tomorrow
            ? moment
            : tomorrow;
    }
}
