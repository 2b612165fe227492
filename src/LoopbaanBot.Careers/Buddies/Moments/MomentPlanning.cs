using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>
/// How a moment gets its time, another time or none. Each verb gives the same moment back when it has nothing to change,
/// so that a second press is no second event.
/// </summary>
public static class MomentPlanning
{
    /// <summary>
    /// Notes what suits a member. Once every member who is still in the group has answered, the earliest slot that suits
    /// all is planned.
    /// </summary>
    /// <param name="round">The round on the card that was pressed; another one changes nothing.</param>
    /// <param name="present">Who is in the group now: who left holds nobody up.</param>
    public static BuddyMoment Pick(
        this BuddyMoment moment,
        MomentPick pick,
        int round,
        IReadOnlyCollection<PersonId> present
    )
    {
        if (moment.State != MomentState.Proposed || moment.Round != round || moment.Find(pick.Person) is null)
        {
            return moment;
        }

        var known = moment.Picks.FirstOrDefault(one => one.Person == pick.Person);
        var slots = moment.Slots.Where(pick.Slots.Contains).ToArray();
        var noted =
            known is not null && known.Slots.SequenceEqual(slots)
                ? moment
                : moment with
                {
                    Picks = [.. moment.Picks.Where(one => one != known), new MomentPick(pick.Person, slots)],
                };
        return noted.FindCommonSlot(present) is { } slot ? noted.PlanOn(slot) : noted;
    }

    /// <summary>The proposer decides, as when no slot suits everybody.</summary>
    public static BuddyMoment Fix(this BuddyMoment moment, PersonId actor, MomentSlot slot, int round) =>
        moment.State == MomentState.Proposed
        && moment.Round == round
        && actor == moment.Proposer
        && moment.Slots.Contains(slot)
            ? moment.PlanOn(slot)
            : moment;

    /// <summary>Proposes other slots; what was planned no longer is.</summary>
    /// <param name="round">The round on the card that was pressed, so that pressing twice moves it once.</param>
    public static BuddyMoment Move(this BuddyMoment moment, SlotOffer offer, int round) =>
        moment.IsOpen && moment.Round == round
            ? moment with
            {
                Proposer = offer.Proposer,
                Members = offer.Members,
                Slots = offer.Slots,
                Picks = [offer.ProposersPick],
                Round = round + 1,
                State = MomentState.Proposed,
                Planned = null,
                Sequence = moment.Planned is null ? moment.Sequence : moment.Sequence + 1,
            }
            : moment;

    public static BuddyMoment Cancel(this BuddyMoment moment, PersonId actor) =>
        moment.IsOpen
            ? moment with
            {
                State = MomentState.Cancelled,
                CancelledBy = actor,
                Sequence = moment.Planned is null ? moment.Sequence : moment.Sequence + 1,
            }
            : moment;

    /// <summary>
    /// Notes that it took place (K043). Before its day it cannot have; without an agreed time it can, for people meet.
    /// </summary>
    public static BuddyMoment Hold(this BuddyMoment moment, DateOnly today) =>
        moment.MayBeHeld(today) ? moment with { State = MomentState.Held, HeldOn = today } : moment;

    public static bool MayBeHeld(this BuddyMoment moment, DateOnly today) =>
        moment.IsOpen && (moment.Planned is not { } slot || slot.Day <= today);

    /// <summary>Planned, or called off after it was: then people may have it in their diaries.</summary>
    public static bool MayBeInDiary(this BuddyMoment moment) =>
        moment is { State: MomentState.Planned or MomentState.Cancelled, Planned: not null };

    /// <summary>Everybody who is still in the group answered, and nothing suits all: the proposer may decide.</summary>
    public static bool IsStuck(this BuddyMoment moment, IReadOnlyCollection<PersonId> present) =>
        moment.State == MomentState.Proposed
        && moment.EverybodyPicked(present)
        && moment.FindCommonSlot(present) is null;

    /// <summary>Who said that a slot suits, in the order of the members.</summary>
    public static IReadOnlyList<BuddyPeer> SuitedBy(this BuddyMoment moment, MomentSlot slot) =>
        [
            .. moment.Members.Where(member =>
                moment.Picks.Any(pick => pick.Person == member.Person && pick.Slots.Contains(slot))
            ),
        ];

    private static BuddyMoment PlanOn(this BuddyMoment moment, MomentSlot slot) =>
        moment with
        {
            State = MomentState.Planned,
            Planned = slot,
        };

    private static MomentSlot? FindCommonSlot(this BuddyMoment moment, IReadOnlyCollection<PersonId> present)
    {
        var answers = moment.Picks.Where(pick => present.Contains(pick.Person)).ToArray();
        var common = moment.Slots.Where(slot => answers.All(pick => pick.Slots.Contains(slot))).ToArray();
        return moment.EverybodyPicked(present) && common.Length > 0 ? common[0] : null;
    }

    /// <summary>With nobody else left there is nobody to plan with.</summary>
    private static bool EverybodyPicked(this BuddyMoment moment, IReadOnlyCollection<PersonId> present)
    {
        var asked = moment.Members.Where(member => present.Contains(member.Person)).ToArray();
        return asked.Length > 1 && asked.All(member => moment.Picks.Any(pick => pick.Person == member.Person));
    }
}
