using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>One meeting or training day of a cohort. Its theme follows from programme and number.</summary>
/// <param name="Number">1 to 3.</param>
/// <param name="Start">Local time, 8:00 to 20:00.</param>
/// <param name="Place">A building and room, or where the link is; the organiser's words, so never in a posted card.</param>
public sealed record Meeting(int Number, DateOnly Date, TimeOnly Start, MeetingMode Mode, string? Place)
{
    public static TextLimit PlaceLimit { get; } = new(120);

    public static TimeOnly Earliest { get; } = new(8, 0);

    public static TimeOnly Latest { get; } = new(20, 0);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Number).Append(", ").Append(Mode);
        return true;
    }
}

public enum MeetingMode
{
    OnSite,
    Online,
}
