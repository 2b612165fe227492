namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>How long a buddy moment takes, in minutes: one of <see cref="All"/>.</summary>
public readonly record struct MomentLength
{
    private static readonly MomentLength[] s_all = [new(15), new(30), new(45), new(60), new(75), new(90), new(120)];

    private MomentLength(int minutes) => Minutes = minutes;

    /// <summary>15 to 120: a walk of two hours is the longest moment of the programme (domain E1, A04).</summary>
    public static IReadOnlyList<MomentLength> All => s_all;

    public int Minutes { get; }

    public TimeSpan Span => TimeSpan.FromMinutes(Minutes);

    /// <summary>Null for any other number: a card may send anything.</summary>
    public static MomentLength? Of(int minutes)
    {
        var at = Array.FindIndex(s_all, length => length.Minutes == minutes);
        return at < 0 ? null : s_all[at];
    }
}
