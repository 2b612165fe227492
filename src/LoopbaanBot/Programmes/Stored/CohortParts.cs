using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Settings;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>What other features ask of cohorts: in which somebody has a part today, and which of those they lead.</summary>
/// <remarks>Asked outside turns too, when a card is drawn; there a principal name in the settings cannot be looked up.</remarks>
internal sealed class CohortParts(CohortStore cohorts, SchoolTree tree, SchoolClock clock)
{
    public async Task<IReadOnlyList<CohortPart>> ListAsync(PersonId person, CancellationToken cancellationToken)
    {
        var parts = new List<CohortPart>();
        foreach (var tenant in tree.HouseTenants)
        {
            parts.AddRange(
                (await cohorts.ListAsync(tenant, cancellationToken))
                    .Where(one => !one.Value.IsOver(clock.Today) && MaySee(person, one.Value))
                    .Select(one => new CohortPart(one.Id, one.Value, Leads(person, one.Value)))
            );
        }

        return parts;
    }

    private bool MaySee(PersonId person, Cohort cohort) =>
        Authorization.Authorize(person, CohortAction.See, new CohortResource(cohort, HouseOf(person)), clock.Today)
        == Decision.Allowed;

    private bool Leads(PersonId person, Cohort cohort) =>
        cohort.Organiser == person || cohort.IsGuide(person, GuideRole.Trainer, clock.Today);

    private string? HouseOf(PersonId person) =>
        tree
            .Houses.Where(house => house.TenantId == person.TenantId)
            .FirstOrDefault(house =>
                house.Organisers.Any(name =>
                    name.Contains('@', StringComparison.Ordinal)
                    || name.Equals(person.ObjectId, StringComparison.OrdinalIgnoreCase)
                )
            )
            ?.Name;
}

/// <param name="Leads">Whether this person is organiser or trainer of it today.</param>
internal sealed record CohortPart(SharedId Id, Cohort Cohort, bool Leads)
{
    public override string ToString() => nameof(CohortPart);
}
