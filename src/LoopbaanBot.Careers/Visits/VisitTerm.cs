namespace LoopbaanBot.Careers.Visits;

/// <summary>How long an offer stands; both ends count.</summary>
public static class VisitTerm
{
    private const int DefaultWeeks = 6;

    public static DateOnly Default(DateOnly today) => today.AddDays(7 * DefaultWeeks);

    public static DateOnly Last(DateOnly today) => today.AddYears(1);

    public static bool Fits(DateOnly until, DateOnly today) => until >= today && until <= Last(today);
}
