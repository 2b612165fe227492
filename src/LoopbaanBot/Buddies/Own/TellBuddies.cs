using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Buddies.Own;

/// <summary>Tells people of their group, and whoever arranges the groups that one has become too small.</summary>
internal sealed class TellBuddies(NoticeBook notices)
{
    /// <summary>Told twice is told once: an occasion is a version of a group.</summary>
    public async Task TellGroupsAsync(BuddyCohort cohort, CohortBuddies buddies, CancellationToken cancellationToken)
    {
        foreach (var group in buddies.Groups)
        {
            await TellAsync(cohort, group, cancellationToken);
        }
    }

    /// <summary>Somebody came or went: the group is told who is in it now, never a reason.</summary>
    public async Task TellAsync(BuddyCohort cohort, BuddyGroup group, CancellationToken cancellationToken)
    {
        foreach (var person in group.People)
        {
            await notices.TellAsync(
                person,
                GroupNotice.Name,
                new GroupKey(cohort.Id, group.Id).ToString(),
                $"{group.Version:D}",
                cohort.Until,
                cancellationToken
            );
        }
    }

    /// <summary>Draws again what this group was told in any of its versions.</summary>
    public async Task RedrawAsync(SharedId cohort, BuddyGroup group, CancellationToken cancellationToken)
    {
        var resource = new GroupKey(cohort, group.Id).ToString();
        foreach (var person in group.People)
        {
            for (var version = 1; version <= group.Version; version++)
            {
                await notices.RedrawAsync(person, GroupNotice.Name, resource, $"{version:D}", cancellationToken);
            }
        }
    }

    /// <param name="occasion">Each is told once.</param>
    public async Task TellOrganiserAsync(BuddyCohort cohort, string occasion, CancellationToken cancellationToken)
    {
        foreach (var person in cohort.Trainers.Append(cohort.Organiser ?? default).Where(one => one != default))
        {
            await notices.TellAsync(
                person,
                RepairNotice.Name,
                cohort.Id.ToString(),
                occasion,
                cohort.Until,
                cancellationToken
            );
        }
    }
}

/// <summary>A group with its cohort, as one text.</summary>
internal readonly record struct GroupKey(SharedId Cohort, BuddyGroupId Group)
{
    private const char Between = '/';

    public static GroupKey? Parse(string? text) =>
        text?.Split(Between, 2) is [var group, var cohort]
        && BuddyGroupId.Parse(group) is { } id
        && SharedId.Parse(cohort) is { } at
            ? new GroupKey(at, id)
            : null;

    public override string ToString() => $"{Group}{Between}{Cohort}";
}
