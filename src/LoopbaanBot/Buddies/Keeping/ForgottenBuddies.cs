using LoopbaanBot.Buddies.Own;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.Buddies.Keeping;

/// <summary>Takes somebody out of all groups, of the memory of groups before, and of every wish, their own and about them.</summary>
internal sealed class ForgottenBuddies(BuddyGroupStore groups, BuddyWishStore wishes, TellBuddies telling)
    : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (cohort, known) in await groups.ListEverywhereAsync(cancellationToken))
        {
            await groups.UpdateAsync(
                cohort,
                buddies => buddies.Mentions(person) ? buddies.Forget(person) : buddies,
                cancellationToken
            );
            if (known.GroupOf(person) is { } group)
            {
                // The cards of the others name whoever was in it when they were sent.
                await telling.RedrawAsync(cohort, group.Without(person), cancellationToken);
            }
        }

        foreach (var (cohort, _) in await wishes.ListEverywhereAsync(cancellationToken))
        {
            await wishes.UpdateAsync(cohort, all => all.Mentions(person) ? all.Forget(person) : all, cancellationToken);
        }
    }
}
