using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>What the card of a proposal carries: the cohort, the version that lies in front of somebody, and the inputs.</summary>
/// <param name="Version">0 where there is no proposal yet.</param>
/// <param name="Locked">The groups that are held on to.</param>
/// <param name="First">Who changes places with <paramref name="Second"/>.</param>
internal sealed record GroupsSubmit(
    SharedId Cohort,
    int Version,
    IReadOnlyList<BuddyGroupId> Locked,
    PersonId? First,
    PersonId? Second,
    bool IsSure
)
{
    public const string LockedId = "locked";
    public const string FirstId = "first";
    public const string SecondId = "second";
    private const string VersionId = "version";

    public static CardCommand Write(string verb, SharedId cohort, int version = 0) =>
        CardCommand.Of(
            verb,
            (BuddyDesk.CohortKey, cohort.ToString()),
            (VersionId, version.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );

    public static GroupsSubmit? Parse(CardData data) =>
        SharedId.Parse(data[BuddyDesk.CohortKey]) is { } cohort
            ? new GroupsSubmit(
                cohort,
                data.Number(VersionId) ?? 0,
                [.. (data[LockedId] ?? string.Empty).Split(',').Select(BuddyGroupId.Parse).OfType<BuddyGroupId>()],
                PersonKey.Parse(data[FirstId]),
                PersonKey.Parse(data[SecondId]),
                data.IsSure
            )
            : null;

    /// <summary>The proposal with the locks as they are ticked on the card.</summary>
    public BuddyDraft Lock(BuddyDraft draft) =>
        draft.Version != Version
            ? draft
            : draft.Groups.Aggregate(draft, (changed, group) => changed.Lock(group.Id, Locked.Contains(group.Id)));

    public override string ToString() => nameof(GroupsSubmit);
}
