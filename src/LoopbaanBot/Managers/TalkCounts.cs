using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Programmes.Running;

namespace LoopbaanBot.Managers;

/// <summary>Counts talks for whoever guides a cohort: never which, never whose.</summary>
internal sealed class TalkCounts(TalkStore talks) : ICohortCounts
{
    public string TextId => "managerTalk.count";

    public async Task<CohortCount> CountAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken)
    {
        var teachers = cohort.Accepted.Select(member => member.Person).ToArray();
        if (teachers.Length < CohortCount.FewestPossible)
        {
            // What is not told need not be read.
            return new CohortCount(0, teachers.Length);
        }

        var held = new List<ManagerTalk>();
        foreach (var tenant in teachers.Select(teacher => teacher.TenantId).Distinct())
        {
            held.AddRange((await talks.ListAsync(tenant, cancellationToken)).Select(known => known.Value));
        }

        return new CohortCount(
            TalkTotals.HeldBy(teachers, held, cohort.CountsFrom, cohort.CountsUntil),
            teachers.Length
        );
    }
}
