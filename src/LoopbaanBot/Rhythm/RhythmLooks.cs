using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Rhythm;

/// <summary>When somebody has to be looked at.</summary>
internal static class RhythmLooks
{
    /// <summary>An early hour at which nobody is due: everybody is looked at once a day, whatever the hint says.</summary>
    private static readonly TimeOnly s_daily = new(7, 0);

    /// <summary>At the next moment, or tomorrow morning when that is earlier.</summary>
    /// <remarks>
    /// A rhythm that was stopped is looked at daily too: were its hint taken out, a turn that chooses anew at that same
    /// moment would lean on a hint that is gone.
    /// </remarks>
    public static DateTimeOffset Next(RhythmState state, SchoolClock clock)
    {
        var tomorrow = RhythmDecision.InstantOf(clock.Today.AddDays(1).ToDateTime(s_daily), SchoolClock.Zone);
        return
            RhythmDecision.NextDue(state, clock.Now, SchoolClock.Zone) is { } next
            && RhythmDecision.InstantOf(next.Moment, SchoolClock.Zone) is var moment
            && moment < tomorrow
            ? moment
            : tomorrow;
    }
}
