using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>Cohorts, each under the tenant of the house that made it.</summary>
internal sealed class CohortStore(SharedTable table) : SharedRows<Cohort>(table, Kind, CohortJsonContext.Default.Cohort)
{
    public static StoredKind Kind { get; } = new("cohort", Retention.UntilErased);
}
