using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>Slots that one member proposes to the others.</summary>
public sealed record SlotOffer
{
    /// <exception cref="ArgumentException">There are no slots, or the proposer is not one of the members.</exception>
    public SlotOffer(PersonId proposer, IReadOnlyList<BuddyPeer> members, IEnumerable<MomentSlot> slots)
    {
        Proposer = proposer;
        Members = members;
        Slots = [.. slots.Distinct().Order().Take(SlotProposal.Slots)];
        if (Slots.Count == 0 || members.All(member => member.Person != proposer))
        {
            throw new ArgumentException("An offer has slots, and comes from one of the members.");
        }
    }

    public PersonId Proposer { get; }

    public IReadOnlyList<BuddyPeer> Members { get; }

    /// <summary>One to three, the earliest first; a slot that was typed twice is one.</summary>
    public IReadOnlyList<MomentSlot> Slots { get; }

    internal MomentPick ProposersPick => new(Proposer, Slots);
}
