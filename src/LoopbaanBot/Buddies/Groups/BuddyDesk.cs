using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>The one way to the groups of a cohort for whoever arranges them: stored relations, and <see cref="Authorization"/>.</summary>
internal sealed class BuddyDesk(BuddyCohorts cohorts, BuddyGroupStore groups, BuddyManagers managers, SchoolClock clock)
{
    public const string CohortKey = "cohort";

    public DateTimeOffset Now => clock.Now;

    /// <summary>Null for whatever reason this person may not, or there is nothing.</summary>
    public async Task<BuddyScene?> FindAsync(
        PersonId actor,
        CardData data,
        BuddyGroupAction action,
        CancellationToken cancellationToken
    ) => SharedId.Parse(data[CohortKey]) is { } id ? await FindAsync(actor, id, action, cancellationToken) : null;

    public async Task<BuddyScene?> FindAsync(
        PersonId actor,
        SharedId id,
        BuddyGroupAction action,
        CancellationToken cancellationToken
    )
    {
        if (await cohorts.FindAsync(id, actor, cancellationToken) is not var (cohort, standing))
        {
            return null;
        }

        var buddies = await groups.LoadAsync(id, cancellationToken);
        var resource = cohort.Resource(buddies, standing);
        return May(action)
            ? new BuddyScene(cohort, buddies, await managers.AmongAsync(cohort.People, cancellationToken))
            {
                MayPublish = May(BuddyGroupAction.Publish),
            }
            : null;

        bool May(BuddyGroupAction wanted) =>
            Authorization.Authorize(actor, wanted, resource, clock.Today) == Decision.Allowed;
    }
}

/// <summary>A cohort and its groups as they are now.</summary>
/// <param name="Led">For putting people together alone; whoever arranges the groups is never told of it.</param>
internal sealed record BuddyScene(BuddyCohort Cohort, CohortBuddies Buddies, LedBy Led)
{
    public SharedId Id => Cohort.Id;

    /// <summary>Whether the proposal is this person's to publish; a trainer prepares it for the organiser.</summary>
    public bool MayPublish { get; init; }

    /// <summary>The groups of those who still take part.</summary>
    public CohortBuddies Current => Buddies.Among(Cohort.People);

    /// <summary>Everybody who is to have a group: who stepped out is left alone.</summary>
    public IReadOnlyList<PersonId> ToPlace => [.. Cohort.People.Where(person => Buddies.AbsenceOf(person) is null)];

    /// <summary>
    /// True when somebody came or went since the proposal was made, or named one of the others as manager: both are
    /// told in the same words.
    /// </summary>
    public bool IsStale =>
        Buddies.Draft is { } draft
        && (
            !draft.Groups.SelectMany(group => group.People).ToHashSet().SetEquals(ToPlace)
            || Buddies.IsBarred(draft, Led)
        );

    public bool NeedsRepair => Current.NeedsRepair(Cohort.People);

    public override string ToString() => nameof(BuddyScene);
}
