using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;

namespace LoopbaanBot.Programmes.Running;

/// <summary>Counts one kind of talk or moment over a whole cohort. Register it as this type.</summary>
/// <remarks>The rule of what is shown stands with <see cref="CohortCount"/>: a total, from five people on, nothing else.</remarks>
internal interface ICohortCounts
{
    /// <summary>The sentence with two places: how many took place (<c>count</c>), and from when on (<c>date</c>).</summary>
    string TextId { get; }

    Task<CohortCount> CountAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken);
}
