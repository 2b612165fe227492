using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;

namespace LoopbaanBot.Programmes;

/// <summary>A cohort as one person has it in front of them, with what decides what they may do.</summary>
internal sealed record CohortScene(SharedId Id, PersonId Me, CohortResource Resource, DateOnly Today)
{
    public Cohort Cohort => Resource.Cohort!;

    public bool May(CohortAction action) => Authorization.Authorize(Me, action, Resource, Today) == Decision.Allowed;

    /// <summary>The same scene on what stands there now.</summary>
    public CohortScene With(Cohort cohort) => this with { Resource = Resource with { Cohort = cohort } };

    public override string ToString() => nameof(CohortScene);
}
