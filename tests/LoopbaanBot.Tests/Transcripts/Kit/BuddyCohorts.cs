using System.Collections.Concurrent;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>Cohorts as a test says they are.</summary>
internal sealed class BuddyCohorts : IBuddyCohorts
{
    private readonly ConcurrentDictionary<SharedId, BuddyCohort> _cohorts = new();

    public void Put(BuddyCohort cohort) => _cohorts[cohort.Id] = cohort;

    public Task<BuddyCohort?> FindAsync(SharedId cohort, CancellationToken cancellationToken) =>
        Task.FromResult(_cohorts.GetValueOrDefault(cohort));

    public Task<IReadOnlyList<SharedId>> OfMemberAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SharedId>>([
            .. _cohorts.Values.Where(cohort => cohort.Find(person) is not null).Select(cohort => cohort.Id),
        ]);
}
