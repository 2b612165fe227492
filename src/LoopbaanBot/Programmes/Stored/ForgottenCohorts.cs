using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>Takes whoever is forgotten out of every cohort.</summary>
/// <remarks>It reads them all, for the rare moment that somebody is forgotten: pointers may be missing, cohorts are few.</remarks>
internal sealed class ForgottenCohorts(CohortStore cohorts) : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, cohort) in await cohorts.ListEverywhereAsync(cancellationToken))
        {
            if (cohort.Mentions(person))
            {
                await cohorts.UpdateAsync(id, known => known.Forget(person), cancellationToken);
            }
        }
    }
}
