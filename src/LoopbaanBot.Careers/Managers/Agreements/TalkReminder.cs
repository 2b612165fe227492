namespace LoopbaanBot.Careers.Managers.Agreements;

/// <summary>When the two are told that their next talk comes near: once, a week ahead.</summary>
public static class TalkReminder
{
    private const int DaysAhead = 7;

    private static readonly TimeOnly s_hour = new(8, 0);

    /// <summary>Local time; null when the day is today or past. A talk within a week is told the next morning.</summary>
    public static DateTime? TellAt(DateOnly nextTalk, DateOnly today)
    {
        if (nextTalk <= today)
        {
            return null;
        }

        var ahead = nextTalk.AddDays(-DaysAhead);
        return (ahead > today ? ahead : today.AddDays(1)).ToDateTime(s_hour);
    }

    /// <summary>A talk is agreed for a later day, at most a year ahead.</summary>
    public static bool IsInReach(DateOnly nextTalk, DateOnly today) =>
        nextTalk > today && nextTalk <= today.AddYears(1);
}
