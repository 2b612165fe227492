using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>The one line that somebody takes along from a moment (domain G3b). It is for their own eyes.</summary>
/// <param name="On">The day of the moment.</param>
public sealed record MomentHarvest(MomentId Moment, BuddyMomentKind Kind, DateOnly On, string Line)
{
    public static TextLimit Limit { get; } = new(300);

    /// <exception cref="ArgumentException">The line is empty or too long (<see cref="Limit"/>).</exception>
    public static MomentHarvest Of(BuddyMoment moment, DateOnly on, string line) =>
        new(moment.Id, moment.Kind, on, Limit.Require(line));

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Moment).Append(", ").Append(Kind);
        return true;
    }
}
