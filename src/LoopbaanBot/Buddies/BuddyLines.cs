using LoopbaanBot.Buddies.Groups;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Content;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Buddies;

/// <summary>Who is in a group and what connects them, in words that may stand on a card that is sent.</summary>
internal static class BuddyLines
{
    /// <summary>One sentence; each reason is a part of it.</summary>
    /// <param name="toThem">True for the group itself, false for who arranges it.</param>
    public static Wording Why(Texts texts, IReadOnlyList<BuddyReason> reasons, bool toThem)
    {
        var who = Wording.Of(texts, toThem ? "buddies.why.you" : "buddies.why.they");
        var parts = reasons.Select(reason => Part(texts, reason)).ToArray();
        return parts.Length == 0
            ? Wording.Of(texts, "buddies.why.nothing")
            : Wording.Of(texts, "buddies.why.sentence", ("who", who), ("what", Joined(texts, parts)));
    }

    /// <summary>The names of the directory, in the order of the group.</summary>
    public static Wording Names(Texts texts, IEnumerable<CohortPeer> peers) =>
        Joined(texts, [.. peers.Select(peer => Name(texts, peer))]);

    public static Wording Name(Texts texts, CohortPeer? peer) =>
        peer?.Name is { } name
            ? Wording.Of(texts, "buddies.name", ("name", name))
            : Wording.Of(texts, "buddies.someone");

    public static Wording Interest(Texts texts, BuddyInterest interest) =>
        interest.Path is { } path
            ? Wording.Of(texts, $"buddies.path.{Chosen.TextOf(path)}")
            : Wording.Of(texts, $"buddies.question.{Chosen.TextOf(interest.Question!.Value)}");

    /// <summary>Why the groups are to be looked at, with the names of who waits; nothing when they are whole.</summary>
    public static IEnumerable<Wording> Repair(Texts texts, BuddyScene scene)
    {
        if (!scene.NeedsRepair)
        {
            yield break;
        }

        var waiting = scene.Current.Unplaced(scene.Cohort.People);
        if (waiting.Count > 0)
        {
            yield return Wording.Of(
                texts,
                "buddies.repair.waits",
                ("names", Names(texts, waiting.Select(scene.Cohort.Find).OfType<CohortPeer>()))
            );
        }

        foreach (var group in scene.Current.Groups.Where(group => group.IsTooSmall))
        {
            yield return Wording.Of(
                texts,
                "buddies.repair.small",
                ("names", Names(texts, group.People.Select(scene.Cohort.Find).OfType<CohortPeer>()))
            );
        }

        yield return Wording.Of(texts, "buddies.repair.offer");
    }

    private static Wording Part(Texts texts, BuddyReason reason) =>
        reason.Interest is { } interest
            ? Wording.Of(texts, "buddies.why.sharedInterest", ("interest", Interest(texts, interest)))
            : Wording.Of(texts, $"buddies.why.{Chosen.TextOf(reason.Kind)}");

    private static Wording Joined(Texts texts, Wording[] parts) =>
        parts.Length == 0 ? Wording.Of(texts, "buddies.someone")
        : parts
            .SkipLast(1)
            .Skip(1)
            .Aggregate(
                parts[0],
                (sentence, part) => Wording.Of(texts, "buddies.comma", ("first", sentence), ("next", part))
            )
            is var first
        && parts.Length > 1
            ? Wording.Of(texts, "buddies.and", ("first", first), ("last", parts[^1]))
        : parts[0];
}
