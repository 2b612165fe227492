using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Programmes;

/// <summary>Whether somebody manages who takes part, as the members say it today; asked at each use and never kept.</summary>
internal sealed class OwnReports(IManagerRelations managers)
{
    public async Task<bool> AnyAsync(Cohort cohort, PersonId manager, CancellationToken cancellationToken)
    {
        foreach (var member in cohort.Accepted)
        {
            if (await managers.IsManagerOfAsync(manager, member.Person, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    public async Task<bool> GuidesAsync(Cohort cohort, PersonId member, CancellationToken cancellationToken)
    {
        foreach (var guide in cohort.Guides)
        {
            if (await managers.IsManagerOfAsync(guide.Person, member, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }
}
