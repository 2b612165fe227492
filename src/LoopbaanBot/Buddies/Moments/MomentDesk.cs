using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>Gives people the moments of their group, and does with them what they may. All goes through one question.</summary>
internal sealed class MomentDesk(GroupMomentsStore store, IBuddyCircles circles, SchoolClock clock)
{
    /// <summary>Null when this person may not see it, whatever the reason.</summary>
    public async Task<OpenedMoment?> FindAsync(PersonId person, MomentKey key, CancellationToken cancellationToken)
    {
        if (await circles.FindAsync(key.Group, cancellationToken) is not { } circle)
        {
            return null;
        }

        var moment = (await store.LoadAsync(key.Group, cancellationToken)).Find(key.Moment);
        return moment is not null && May(person, MomentAction.Read, circle, moment)
            ? new OpenedMoment(key, circle, moment)
            : null;
    }

    /// <summary>The groups of a person, each with the moments that this person sees.</summary>
    public async Task<IReadOnlyList<OpenedGroup>> ListAsync(PersonId person, CancellationToken cancellationToken)
    {
        var groups = new List<OpenedGroup>();
        foreach (var circle in await circles.ListAsync(person, cancellationToken))
        {
            var all = await store.LoadAsync(circle.Key, cancellationToken);
            groups.Add(
                new OpenedGroup(
                    circle,
                    [
                        .. all
                            .Moments.Where(moment => May(person, MomentAction.Read, circle, moment))
                            .Select(moment => new OpenedMoment(new MomentKey(circle.Key, moment.Id), circle, moment)),
                    ]
                )
            );
        }

        return groups;
    }

    /// <summary>The group, when this person may propose something to it now.</summary>
    public async Task<BuddyCircle?> FindGroupAsync(
        PersonId person,
        GroupKey key,
        CancellationToken cancellationToken
    ) =>
        await circles.FindAsync(key, cancellationToken) is { } circle && May(person, MomentAction.Propose, circle, null)
            ? circle
            : null;

    /// <summary>Adds a moment. Pressed twice it is one; null when the group has too many open ones.</summary>
    public async Task<OpenedMoment?> AddAsync(
        BuddyCircle circle,
        BuddyMoment moment,
        CancellationToken cancellationToken
    )
    {
        var all = await store.ChangeAsync(circle.Key, known => known.Add(moment), cancellationToken);
        return all.Find(moment.Id) is { } added
            ? new OpenedMoment(new MomentKey(circle.Key, moment.Id), circle, added)
            : null;
    }

    /// <summary>
    /// Does something with a moment if this person may, on what stands there at that instant; otherwise it is left as it
    /// is. Null when this person may not even see it.
    /// </summary>
    public async Task<OpenedMoment?> ChangeAsync(
        PersonId person,
        MomentKey key,
        MomentAction action,
        Func<BuddyMoment, BuddyCircle, BuddyMoment> verb,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(person, key, cancellationToken) is not { Circle: var circle })
        {
            return null;
        }

        var all = await store.ChangeAsync(
            key.Group,
            known =>
                known.Change(key.Moment, moment => May(person, action, circle, moment) ? verb(moment, circle) : moment),
            cancellationToken
        );
        return all.Find(key.Moment) is { } after ? new OpenedMoment(key, circle, after) : null;
    }

    public bool May(PersonId person, MomentAction action, BuddyCircle circle, BuddyMoment? moment) =>
        Authorization.Authorize(person, action, new BuddyMomentResource(circle.People, moment), clock.Today)
        == Decision.Allowed;
}

/// <summary>A moment that somebody may see, and the group as it is now.</summary>
internal sealed record OpenedMoment(MomentKey Key, BuddyCircle Circle, BuddyMoment Moment)
{
    public bool IsStuck => Moment.IsStuck(Circle.People);
}

internal sealed record OpenedGroup(BuddyCircle Circle, IReadOnlyList<OpenedMoment> Moments);
