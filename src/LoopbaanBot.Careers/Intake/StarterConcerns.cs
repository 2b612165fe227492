namespace LoopbaanBot.Careers.Intake;

public static class StarterConcerns
{
    private const int DaysParked = 28;

    public static IReadOnlyList<StarterConcern> All { get; } = Enum.GetValues<StarterConcern>();

    /// <summary>Whoever is getting through the day is not asked about motives now.</summary>
    public static bool ComesFirst(this StarterConcern concern) => concern == StarterConcern.Survival;

    /// <summary>
    /// The first day on which prompts about the career may come again: four weeks on when getting through the day comes
    /// first, else null (K §4.1). Asking for a question oneself always works.
    /// </summary>
    public static DateOnly? ParkedUntil(this StarterConcern concern, DateOnly today) =>
        concern.ComesFirst() ? today.AddDays(DaysParked) : null;
}
