using LoopbaanBot.Buddies.Groups;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Own;

/// <summary>"Je buddygroep": who is in it and what connects you, as it is when the card is sent.</summary>
internal sealed class GroupNotice(BuddyCohorts cohorts, BuddyGroupStore groups, SchoolClock clock) : INoticeKind
{
    public const string Name = "buddyGroup";

    /// <summary>The version that a group has when it begins.</summary>
    private const string First = "1";

    public string Kind => Name;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        if (
            GroupKey.Parse(notice.Resource) is not { } key
            || await cohorts.FindAsync(key.Cohort, cancellationToken) is not { } cohort
        )
        {
            return null;
        }

        var buddies = await groups.LoadAsync(key.Cohort, cancellationToken);
        var resource = cohort.Resource(buddies, key.Group);
        return
            buddies.Find(key.Group) is { } group
            && Authorization.Authorize(notice.Recipient, BuddyGroupAction.Read, resource, clock.Today)
                == Decision.Allowed
            ? Card(content.Texts, new PlacedGroup(cohort, buddies, group), notice)
            : null;
    }

    public static PostedCard Card(Texts texts, PlacedGroup placed, Notice notice)
    {
        var others = placed.Peers.Where(peer => peer.Person != notice.Recipient);
        return new PostedCard(
            Wording.Of(texts, notice.Occasion == First ? "buddies.card.new" : "buddies.card.changed"),
            [
                Wording.Of(texts, "buddies.card.with", ("names", BuddyLines.Names(texts, others))),
                BuddyLines.Why(texts, placed.Group.Why, toThem: true),
                .. placed.Group.Find(notice.Recipient)?.Lapsed is { } lapsed
                    ? [Wording.Of(texts, "buddies.card.lapsed", ("count", lapsed))]
                    : Array.Empty<Wording>(),
            ],
            [PostedButton.Of(texts, "buddies.toMine", OpenOwnGroup.Command)]
        );
    }
}

/// <summary>Asks whoever arranges the groups to look at them again, and says for whom.</summary>
internal sealed class RepairNotice(BuddyDesk desk) : INoticeKind
{
    public const string Name = "buddyRepair";

    public string Kind => Name;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(notice.Resource) is { } cohort
        && await desk.FindAsync(notice.Recipient, cohort, BuddyGroupAction.Arrange, cancellationToken) is { } scene
        && scene.NeedsRepair
            ? Card(content.Texts, scene)
            : null;

    public static PostedCard Card(Texts texts, BuddyScene scene) =>
        new(
            Wording.Of(texts, "buddies.repair.title"),
            [.. BuddyLines.Repair(texts, scene)],
            [PostedButton.Of(texts, "buddies.toGroups", OpenGroups.CommandFor(scene.Id))]
        );
}
