namespace LoopbaanBot.Careers.RoleModels;

/// <summary>How many talks fit in the life of a role model. The role model alone sets it, and nobody sees it.</summary>
/// <param name="TalksPerMonth">Talks in one calendar month, 0 to <see cref="MostTalks"/>; 0 is a pause.</param>
/// <param name="CoolDownDays">Days between two talks, 0 to <see cref="LongestCoolDown"/>: with 7 the next is a week later.</param>
public sealed record RoleModelRoom(int TalksPerMonth, int CoolDownDays)
{
    public const int MostTalks = 8;
    public const int LongestCoolDown = 60;

    public static RoleModelRoom Default { get; } = new(1, 7);

    public bool IsPaused => TalksPerMonth == 0;

    /// <exception cref="ArgumentOutOfRangeException">Outside the ranges above.</exception>
    public static RoleModelRoom Of(int talksPerMonth, int coolDownDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(talksPerMonth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(talksPerMonth, MostTalks);
        ArgumentOutOfRangeException.ThrowIfNegative(coolDownDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(coolDownDays, LongestCoolDown);
        return new(talksPerMonth, coolDownDays);
    }
}
