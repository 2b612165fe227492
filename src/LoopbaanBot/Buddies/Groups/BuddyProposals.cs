using System.Buffers.Binary;
using System.Security.Cryptography;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>Makes proposals and publishes them. Only here are the wishes read, and nothing of them comes out.</summary>
internal sealed class BuddyProposals(
    BuddyGroupStore groups,
    BuddyWishStore wishes,
    LapsingMoments moments,
    BuddyDesk desk
)
{
    private const int Five = 5;

    /// <summary>New groups for everybody; locked ones stay.</summary>
    public async Task<BuddyProposal> ProposeAsync(BuddyScene scene, CancellationToken cancellationToken)
    {
        var seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        var locked =
            scene.Buddies.Draft?.Groups.Where(group => group.IsLocked && MayStay(group, scene)).ToArray() ?? [];
        var problem = await ProblemAsync(scene, cancellationToken) with
        {
            Locks = [.. locked.Select(group => new BuddyLock(group.People, Whole: true))],
        };
        return BuddyMatching.Match(problem, seed) switch
        {
            MatchOutcome.AskOrganiser question => new BuddyProposal(scene.Buddies, question),
            MatchOutcome.Matched found => await KeepAsync(
                scene,
                seed,
                [
                    .. found.Groups.Select(
                        (people, at) => at < locked.Length ? locked[at] : Drawn(scene, locked, people)
                    ),
                ],
                cancellationToken
            ),
            _ => throw new InvalidOperationException("There is no other outcome."),
        };
    }

    /// <summary>The groups there are, made whole with as few moves as can be.</summary>
    public async Task<BuddyProposal> RepairAsync(BuddyScene scene, CancellationToken cancellationToken)
    {
        var problem = await ProblemAsync(scene, cancellationToken);
        var now = scene.Current.Groups;
        var outcome = BuddyRepair.Repair(problem, [.. now.Select(group => group.People)]);
        if (outcome is RepairOutcome.AskOrganiser { Question: var question })
        {
            return new BuddyProposal(scene.Buddies, question);
        }

        var repaired = ((RepairOutcome.Repaired)outcome).Groups;
        return await KeepAsync(scene, 0, [.. Continue(now, repaired)], cancellationToken);
    }

    /// <summary>The groups there are, for who would only let two people change places.</summary>
    public Task<BuddyProposal> AdjustAsync(BuddyScene scene, CancellationToken cancellationToken) =>
        KeepAsync(
            scene,
            0,
            [.. scene.Current.Groups.Select(group => new DraftGroup(group.Id, group.People, IsLocked: false))],
            cancellationToken
        );

    /// <summary>Throws the proposal away that was looked at.</summary>
    public async Task<BuddyProposal> DropAsync(BuddyScene scene, int version, CancellationToken cancellationToken) =>
        new(
            await groups.ChangeAsync(
                scene.Id,
                buddies => buddies.Draft?.Version == version ? buddies.DropDraft() : buddies,
                cancellationToken
            )
        );

    /// <summary>One group of the five who are there, which only the organiser may choose.</summary>
    public async Task<BuddyProposal> FiveAsync(BuddyScene scene, CancellationToken cancellationToken) =>
        scene.ToPlace is not { Count: Five } people ? new BuddyProposal(scene.Buddies)
        : scene.Led.IsAmong(people) ? new BuddyProposal(scene.Buddies, new(MatchObstacle.Apart, Five))
        : await KeepAsync(scene, 0, [NewGroup(people)], cancellationToken);

    /// <summary>
    /// Publishes the draft that was looked at, unless somebody came or went since it was made. Moments of groups that
    /// go lapse, which is asked first.
    /// </summary>
    public async Task<BuddyProposal> PublishAsync(
        BuddyScene scene,
        GroupsSubmit submit,
        CancellationToken cancellationToken
    )
    {
        var lapsing = await moments.OfAsync(scene, cancellationToken);
        if (
            !submit.IsSure
            && !scene.IsStale
            && scene.Buddies.Draft?.Version == submit.Version
            && lapsing.Values.Sum() > 0
        )
        {
            return new BuddyProposal(scene.Buddies) { Lapsing = lapsing.Values.Sum() };
        }

        var told = await ToldAsync(scene, cancellationToken);
        var published = await groups.ChangeAsync(
            scene.Id,
            buddies =>
                (scene with { Buddies = buddies }).IsStale
                    ? buddies
                    : buddies.Publish(
                        submit.Version,
                        people => BuddyExplanation.Explain(told.Of(people), told.Past),
                        desk.Now,
                        lapsing
                    ),
            cancellationToken
        );
        return new BuddyProposal(published) { Notice = published.Draft is null ? "buddies.groups.published" : null };
    }

    /// <summary>What may be said of people to each other: no wish to be with somebody, and no path that was told for the matching alone.</summary>
    public async Task<ToldOfPeople> ToldAsync(BuddyScene scene, CancellationToken cancellationToken)
    {
        var asked = await wishes.LoadAsync(scene.Id, cancellationToken);
        return new ToldOfPeople(
            [.. scene.Cohort.Accepted.Select(peer => Candidate(peer, asked.Of(peer.Person).Interests))],
            await PastAsync(scene, cancellationToken)
        );
    }

    private static BuddyCandidate Candidate(CohortPeer peer, IEnumerable<BuddyInterest> interests) =>
        new(peer.Person, peer.School, peer.Phase, [.. interests.Distinct()]);

    /// <summary>A group that is drawn as it was goes on, with its moments.</summary>
    private static DraftGroup Drawn(BuddyScene scene, DraftGroup[] locked, IReadOnlyList<PersonId> people) =>
        scene.Buddies.Groups.FirstOrDefault(group => group.People.ToHashSet().SetEquals(people)) is { } same
        && locked.All(group => group.Id != same.Id)
            ? new DraftGroup(same.Id, people, IsLocked: false)
            : NewGroup(people);

    private static DraftGroup NewGroup(IReadOnlyList<PersonId> people) =>
        new(BuddyGroupId.FromRandom(RandomNumberGenerator.GetBytes(16)), people, IsLocked: false);

    /// <summary>False when somebody left the cohort since it was proposed, or named another of the group as manager.</summary>
    private static bool MayStay(DraftGroup group, BuddyScene scene) =>
        group.People.All(scene.Cohort.People.Contains) && !scene.Buddies.IsBarred(group.People, scene.Led);

    /// <summary>A group goes on as the one with which it has most people in common.</summary>
    private static IEnumerable<DraftGroup> Continue(
        IReadOnlyList<BuddyGroup> now,
        IReadOnlyList<IReadOnlyList<PersonId>> repaired
    )
    {
        var left = now.ToList();
        foreach (var people in repaired)
        {
            var same = left.MaxBy(group => group.People.Intersect(people).Count());
            if (same is null || !same.People.Intersect(people).Any())
            {
                yield return NewGroup(people);
                continue;
            }

            left.Remove(same);
            yield return new DraftGroup(same.Id, people, IsLocked: false);
        }
    }

    private async Task<BuddyProposal> KeepAsync(
        BuddyScene scene,
        ulong seed,
        IReadOnlyList<DraftGroup> proposed,
        CancellationToken cancellationToken
    ) => new(await groups.ChangeAsync(scene.Id, buddies => buddies.Propose(seed, proposed), cancellationToken));

    private async Task<MatchingProblem> ProblemAsync(BuddyScene scene, CancellationToken cancellationToken)
    {
        var asked = await wishes.LoadAsync(scene.Id, cancellationToken);
        return new MatchingProblem(
            [
                .. scene
                    .Cohort.Accepted.Where(peer => scene.ToPlace.Contains(peer.Person))
                    .Select(peer =>
                        Candidate(peer, [.. asked.Of(peer.Person).Interests, .. peer.Paths.Select(BuddyInterest.Of)])
                    ),
            ],
            asked.Wishes,
            await PastAsync(scene, cancellationToken),
            []
        )
        {
            Led = scene.Led,
        };
    }

    /// <summary>Groups of all cohorts that were made here: people meet again in another programme.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<PersonId>>> PastAsync(
        BuddyScene scene,
        CancellationToken cancellationToken
    ) => [.. (await groups.ListAsync(scene.Id.TenantId, cancellationToken)).SelectMany(cohort => cohort.Value.History)];
}

/// <param name="Question">Why there is no new proposal; null when there is.</param>
internal sealed record BuddyProposal(CohortBuddies Buddies, MatchOutcome.AskOrganiser? Question = null)
{
    /// <summary>The id of a sentence about what was asked; null for none.</summary>
    public string? Notice { get; init; }

    /// <summary>How many open moments go when it is published, for which a yes is asked; 0 when there is nothing to ask.</summary>
    public int Lapsing { get; init; }
}

/// <summary>What a reason may be made of.</summary>
internal sealed record ToldOfPeople(IReadOnlyList<BuddyCandidate> People, IReadOnlyList<IReadOnlyList<PersonId>> Past)
{
    public IReadOnlyList<BuddyCandidate> Of(IReadOnlyList<PersonId> group) =>
        [.. People.Where(one => group.Contains(one.Person))];

    public override string ToString() => nameof(ToldOfPeople);
}
