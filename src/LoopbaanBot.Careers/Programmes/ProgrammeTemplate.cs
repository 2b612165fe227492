namespace LoopbaanBot.Careers.Programmes;

/// <summary>What a programme is made of (domain E1, E2): how many people, which days, how long.</summary>
/// <param name="Offsets">Of each meeting, in days from the first.</param>
/// <param name="ShortestSpan">In days from the first meeting to the last, both limits closed.</param>
/// <param name="Minutes">Of one meeting, with its breaks.</param>
public sealed record ProgrammeTemplate(
    Programme Programme,
    GroupSize Size,
    IReadOnlyList<int> Offsets,
    int ShortestSpan,
    int LongestSpan,
    int Minutes
)
{
    /// <summary>In days after the last meeting; then all roles end. The last look back is on day 90 (E1 C07, E2 L15).</summary>
    public const int DaysAfter = 91;

    private const int MeetingMinutes = 180;
    private const int TrainingDayMinutes = 390;

    private static readonly ProgrammeTemplate[] s_all =
    [
        new(Programme.ThreeMonths, new(8, 16, 20), [0, 42, 84], 77, 98, MeetingMinutes),
        new(Programme.Lab, new(8, 12, 16), [0, 14, 35], 2, 98, TrainingDayMinutes),
        new(Programme.CompactLab, new(8, 12, 16), [0, 1, 2], 2, 14, TrainingDayMinutes),
    ];

    public static ProgrammeTemplate Of(Programme programme) => s_all.Single(known => known.Programme == programme);

    /// <summary>
    /// The usual days from a first one: a day on which schools are closed moves to the next that is open (E1, rule
    /// "verschuif"), and two meetings never fall on one day.
    /// </summary>
    public IReadOnlyList<DateOnly> Propose(DateOnly first, SchoolCalendar calendar)
    {
        var start = calendar.NextOpen(first);
        var days = new List<DateOnly> { start };
        foreach (var offset in Offsets.Skip(1))
        {
            var usual = start.AddDays(offset);
            days.Add(calendar.NextOpen(usual > days[^1] ? usual : days[^1].AddDays(1)));
        }

        return days;
    }
}

/// <summary>How many people may take part. Fewer than the smallest may begin; more than the largest may not join.</summary>
public readonly record struct GroupSize(int Smallest, int Standard, int Largest);
