using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Programmes.Settings;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>Where somebody stands towards a cohort today, also when no turn of theirs runs, as when a card is drawn.</summary>
internal sealed class CohortStanding(Organisers organisers, OwnReports reports)
{
    /// <summary>Whom the settings name is looked up for the stored organiser alone, for whom only it matters here.</summary>
    public async Task<CohortResource> OfAsync(PersonId person, Cohort cohort, CancellationToken cancellationToken) =>
        new(cohort, cohort.Organiser == person ? await organisers.HouseOfAsync(person, cancellationToken) : null)
        {
            ManagesMember =
                cohort.Guides.Any(guide => guide.Person == person)
                && await reports.AnyAsync(cohort, person, cancellationToken),
        };
}
