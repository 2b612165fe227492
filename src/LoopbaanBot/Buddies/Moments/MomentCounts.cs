using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Programmes.Running;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>The one number about moments that leaves a group: how many took place in the whole cohort.</summary>
internal sealed class MomentCounts(GroupMomentsStore moments) : ICohortCounts
{
    public string TextId => "moment.count";

    public async Task<CohortCount> CountAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken) =>
        new(await moments.MomentsHeldAsync(id, cohort, cancellationToken), cohort.Accepted.Count());
}
