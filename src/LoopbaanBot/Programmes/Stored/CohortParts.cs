using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Settings;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>What other features ask of cohorts: in which somebody has a part today, and which of those they lead.</summary>
internal sealed class CohortParts(CohortStore cohorts, SchoolTree tree, CohortStanding standing, SchoolClock clock)
{
    public async Task<IReadOnlyList<CohortPart>> ListAsync(PersonId person, CancellationToken cancellationToken)
    {
        var parts = new List<CohortPart>();
        foreach (var tenant in tree.HouseTenants)
        {
            foreach (var (id, cohort) in await cohorts.ListAsync(tenant, cancellationToken))
            {
                if (!cohort.IsOver(clock.Today) && await PartAsync(person, id, cohort, cancellationToken) is { } part)
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }

    private async Task<CohortPart?> PartAsync(
        PersonId person,
        SharedId id,
        Cohort cohort,
        CancellationToken cancellationToken
    )
    {
        var resource = await standing.OfAsync(person, cohort, cancellationToken);
        if (Authorization.Authorize(person, CohortAction.See, resource, clock.Today) != Decision.Allowed)
        {
            return null;
        }

        var organises = resource.House is not null && cohort.Organiser == person;
        var trains = !resource.ManagesMember && cohort.IsGuide(person, GuideRole.Trainer, clock.Today);
        return new CohortPart(id, cohort, organises || trains) { Organises = organises };
    }
}

/// <param name="Leads">Whether this person is organiser or trainer of it today.</param>
internal sealed record CohortPart(SharedId Id, Cohort Cohort, bool Leads)
{
    public bool Organises { get; init; }

    public override string ToString() => nameof(CohortPart);
}
