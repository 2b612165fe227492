namespace LoopbaanBot.Careers.Privacy;

/// <summary>How long something may be shared, in days from today; both ends count.</summary>
public static class ShareTerm
{
    private const int DefaultDays = 28;

    public static DateOnly Default(DateOnly today) => today.AddDays(DefaultDays);

    public static DateOnly Last(DateOnly today) => today.AddYears(1);
}
