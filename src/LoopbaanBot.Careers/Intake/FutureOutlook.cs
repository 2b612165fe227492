namespace LoopbaanBot.Careers.Intake;

/// <summary>"I see a future for myself in education", from 1 (not at all) to 5 (completely): domain part H, I6.</summary>
public readonly record struct FutureOutlook
{
    public const int Lowest = 1;
    public const int Highest = 5;

    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 5.</exception>
    public FutureOutlook(int value) => Value = value;

    public int Value
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Lowest);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Highest);
            field = value;
        }
    }
}
