using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>What the two do with a talk. A step that does not fit the state changes nothing.</summary>
public static class TalkSteps
{
    /// <summary>The partner offers times, in the place of those that stood there and of the one that was picked.</summary>
    /// <param name="round">The round that the partner saw: times that were answered meanwhile are not replaced.</param>
    public static ManagerTalk Offer(
        this ManagerTalk talk,
        int round,
        IEnumerable<TalkSlot> slots,
        DisplayName? partnerName
    ) =>
        talk.IsBeforehand() && round == talk.Round
            ? talk with
            {
                Offered = TalkSlots.InOrder(slots),
                Slot = null,
                LaterSince = null,
                Round = talk.Round + 1,
                PartnerName = partnerName ?? talk.PartnerName,
            }
            : talk;

    /// <summary>The partner would rather talk later: no time stands any more, and the request does.</summary>
    public static ManagerTalk PutOff(this ManagerTalk talk, DateOnly today, DisplayName? partnerName) =>
        talk.IsBeforehand() && talk.LaterSince is null
            ? talk with
            {
                Offered = [],
                Slot = null,
                LaterSince = today,
                Round = talk.Round + 1,
                PartnerName = partnerName ?? talk.PartnerName,
            }
            : talk;

    /// <summary>The partner lets it pass. Nobody asks for a reason, and there is no place to keep one.</summary>
    public static ManagerTalk Decline(this ManagerTalk talk, DateOnly today, DisplayName? partnerName) =>
        talk.IsBeforehand()
            ? talk with
            {
                DeclinedOn = today,
                Offered = [],
                Slot = null,
                PartnerName = partnerName ?? talk.PartnerName,
            }
            : talk;

    /// <summary>The teacher picks one of the times.</summary>
    public static ManagerTalk Pick(this ManagerTalk talk, TalkSlot slot) =>
        talk.IsBeforehand() && talk.Offered.Contains(slot) && talk.Slot != slot ? talk with { Slot = slot } : talk;

    /// <summary>The teacher asks for other times: what was offered or picked is let go.</summary>
    /// <inheritdoc cref="Offer"/>
    public static ManagerTalk AskOtherTimes(this ManagerTalk talk, int round) =>
        talk.IsBeforehand() && round == talk.Round && talk.Offered.Count > 0
            ? talk with
            {
                Offered = [],
                Slot = null,
                Round = talk.Round + 1,
            }
            : talk;

    /// <summary>One side says that they have spoken. It is held once both have.</summary>
    /// <param name="name">As the directory knows the one who says so.</param>
    public static ManagerTalk Speak(this ManagerTalk talk, TalkSide side, DateOnly today, DisplayName? name = null) =>
        !talk.IsBeforehand() || talk.HasSpoken(side) ? talk
        : side == TalkSide.Teacher ? talk with { TeacherSpokeOn = today }
        : talk with { PartnerSpokeOn = today, PartnerName = name ?? talk.PartnerName };

    /// <summary>Takes back that one has spoken, with the answers about how it went; once both said so it is held for good.</summary>
    public static ManagerTalk TakeBackSpoken(this ManagerTalk talk, TalkSide side) =>
        !talk.IsBeforehand() || !talk.HasSpoken(side) ? talk
        : side == TalkSide.Teacher ? talk with { TeacherSpokeOn = null, TeacherCheck = null }
        : talk with { PartnerSpokeOn = null, PartnerCheck = null };

    /// <summary>The partner answers in their own words; a later answer takes the place of an earlier one.</summary>
    /// <exception cref="ArgumentException">Blank or too long.</exception>
    public static ManagerTalk Answer(this ManagerTalk talk, TalkReply reply, DisplayName? partnerName) =>
        !talk.IsOpen() || talk.Reply?.Words == reply.Words
            ? talk
            : talk with
            {
                Reply = reply.Checked(),
                PartnerName = partnerName ?? talk.PartnerName,
            };

    public static ManagerTalk Check(this ManagerTalk talk, TalkSide side, TalkCheck check) =>
        !talk.IsOpen() || talk.CheckOf(side) == check ? talk
        : side == TalkSide.Teacher ? talk with { TeacherCheck = check }
        : talk with { PartnerCheck = check };

    /// <summary>One side writes the next version of what is agreed; see <see cref="AgreementHistory.Propose"/>.</summary>
    /// <exception cref="ArgumentException">The words are out of bounds.</exception>
    public static ManagerTalk Propose(
        this ManagerTalk talk,
        TalkSide side,
        int basedOn,
        AgreementWords words,
        DateOnly today
    ) => talk.With(talk.Agreements.Propose(side, basedOn, words, today));

    /// <summary>The other side says yes to the version that they saw.</summary>
    public static ManagerTalk Confirm(this ManagerTalk talk, TalkSide side, int number, DateOnly today) =>
        talk.With(talk.Agreements.Confirm(side, number, today));

    /// <summary>The teacher takes the request back. Once both have spoken it is closed instead.</summary>
    public static ManagerTalk Withdraw(this ManagerTalk talk, DateOnly today) =>
        talk.IsBeforehand() || talk.State == TalkState.Declined
            ? talk with
            {
                WithdrawnOn = today,
                Reply = null,
            }
            : talk;

    public static ManagerTalk Close(this ManagerTalk talk, DateOnly today) =>
        talk.State == TalkState.Held ? talk with { ClosedOn = today } : talk;

    /// <summary>Lets go of a partner who is forgotten, with all that they wrote.</summary>
    public static ManagerTalk WithoutPartner(this ManagerTalk talk, DateOnly today) =>
        talk with
        {
            Partner = null,
            PartnerName = null,
            Reply = null,
            PartnerCheck = null,
            Agreements = talk.Agreements.Without(TalkSide.Partner),
            ClosedOn = talk.ClosedOn ?? today,
        };

    public static bool IsOpen(this ManagerTalk talk) => talk.IsBeforehand() || talk.State == TalkState.Held;

    /// <summary>Not held yet, and not over.</summary>
    public static bool IsBeforehand(this ManagerTalk talk) => talk.State is TalkState.Proposed or TalkState.Planned;

    private static ManagerTalk With(this ManagerTalk talk, AgreementHistory agreements) =>
        !talk.IsOpen() || ReferenceEquals(agreements, talk.Agreements) ? talk : talk with { Agreements = agreements };
}
