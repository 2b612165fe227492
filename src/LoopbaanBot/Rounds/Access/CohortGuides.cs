using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Rounds.Access;

/// <summary>The trainers and coaches of cohorts, for as long as their role lasts.</summary>
internal sealed class CohortGuides(MemberCohorts pointers, CohortStore cohorts) : IGuideRole
{
    public async Task<bool> IsHeldByAsync(GroupMember member, DateOnly today, CancellationToken cancellationToken)
    {
        foreach (var pointer in await pointers.ListAsync(member.Person, cancellationToken))
        {
            var cohort = await cohorts.FindAsync(pointer.Cohort, cancellationToken);
            // A pointer grants nothing: the cohort itself says who guides it today.
            if (
                cohort is not null
                && Enum.GetValues<GuideRole>().Any(role => cohort.IsGuide(member.Person, role, today))
            )
            {
                return true;
            }
        }

        return false;
    }
}
