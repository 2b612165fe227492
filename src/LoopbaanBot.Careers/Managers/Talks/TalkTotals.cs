using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>
/// How many talks the teachers of a cohort had while it ran (issue 4.8). One number over all kinds of talk: what was
/// agreed or granted in them, and how they went, is told to nobody who guides a cohort.
/// </summary>
public static class TalkTotals
{
    /// <param name="first">The first day of the cohort; talks before it belong to something else.</param>
    /// <param name="last">The last day, which counts.</param>
    public static int HeldBy(
        IReadOnlyCollection<PersonId> teachers,
        IEnumerable<ManagerTalk> talks,
        DateOnly first,
        DateOnly last
    )
    {
        var members = teachers.ToHashSet();
        return talks.Count(talk =>
            talk.HeldOn is { } held && held >= first && held <= last && members.Contains(talk.Teacher)
        );
    }
}
