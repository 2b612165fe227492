using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>
/// A talk that a buddy group plans together, and that is done when it took place (K043). It holds who, what kind and
/// when; what is said in it is nowhere.
/// </summary>
/// <param name="Proposer">Who proposed the slots that stand now.</param>
/// <param name="Members">Who is asked: the members of the group when the slots were proposed.</param>
/// <param name="Slots">The slots to choose from, the earliest first.</param>
/// <param name="Picks">What suits whom. The proposer's own slots suit the proposer.</param>
/// <param name="Round">Counts from 1; each new proposal is a next round, so that an old card is known as old.</param>
public sealed record BuddyMoment(
    MomentId Id,
    BuddyMomentKind Kind,
    MomentLength Length,
    PersonId Proposer,
    IReadOnlyList<BuddyPeer> Members,
    IReadOnlyList<MomentSlot> Slots,
    IReadOnlyList<MomentPick> Picks,
    int Round
)
{
    public MomentState State { get; init; }

    /// <summary>The slot that was agreed in this round; null as long as there is none.</summary>
    public MomentSlot? Planned { get; init; }

    /// <summary>How often something in people's own diaries became wrong: the SEQUENCE of the calendar file.</summary>
    public int Sequence { get; init; }

    /// <summary>The first day on which somebody said that it took place.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>Who called it off, so that this person is not told; null when nobody did.</summary>
    public PersonId? CancelledBy { get; init; }

    public bool IsOpen => State is MomentState.Proposed or MomentState.Planned;

    public BuddyPeer? Find(PersonId person) => Members.FirstOrDefault(member => member.Person == person);

    public static BuddyMoment Propose(MomentId id, BuddyMomentKind kind, MomentLength length, SlotOffer offer) =>
        new(id, kind, length, offer.Proposer, offer.Members, offer.Slots, [offer.ProposersPick], 1);

    /// <summary>The moment as if this person had never been asked; somebody else goes on with what they proposed.</summary>
    public BuddyMoment Without(PersonId person)
    {
        var others = Members.Where(member => member.Person != person).ToArray();
        return this with
        {
            Members = others,
            Picks = [.. Picks.Where(pick => pick.Person != person)],
            CancelledBy = CancelledBy == person ? null : CancelledBy,
            Proposer = Proposer == person && others.Length > 0 ? others[0].Person : Proposer,
        };
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Id).Append(", ").Append(Kind).Append(", ").Append(State);
        return true;
    }
}

public enum MomentState
{
    /// <summary>Members say which slots suit.</summary>
    Proposed,

    /// <summary>One slot was agreed.</summary>
    Planned,

    /// <summary>It took place.</summary>
    Held,

    Cancelled,
}

/// <summary>A member of a buddy group, under the name that the directory of their school has.</summary>
public sealed record BuddyPeer(PersonId Person, DisplayName Name);

/// <summary>Which slots suit somebody; none is an answer too.</summary>
public sealed record MomentPick(PersonId Person, IReadOnlyList<MomentSlot> Slots);
