using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Managers;

/// <summary>Counts talks for whoever guides a cohort: never which, never whose.</summary>
internal interface ITalkCounts
{
    /// <returns>Null when the group is too small to count anything (<see cref="TalkTotals.FewestPeople"/>).</returns>
    Task<TalkTotals?> TalksHeldAsync(IReadOnlyCollection<PersonId> teachers, CancellationToken cancellationToken);
}

/// <inheritdoc cref="ITalkCounts"/>
internal sealed class TalkCounts(TalkStore talks) : ITalkCounts
{
    public async Task<TalkTotals?> TalksHeldAsync(
        IReadOnlyCollection<PersonId> teachers,
        CancellationToken cancellationToken
    )
    {
        var held = new List<ManagerTalk>();
        foreach (var tenant in teachers.Select(teacher => teacher.TenantId).Distinct())
        {
            held.AddRange((await talks.ListAsync(tenant, cancellationToken)).Select(known => known.Value));
        }

        return TalkTotals.Of(teachers, held);
    }
}
