using System.Text;
using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Careers.Managers.Starters;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>
/// One talk about the teacher's career, asked for by the teacher with the manager or with somebody else, without a
/// reason. Each verb returns the same talk when it changes nothing, so that a press that comes twice has one effect;
/// whether somebody may is asked of <see cref="TalkResource"/> first.
/// </summary>
/// <param name="TeacherName">As the directory knows them; null when it does not.</param>
/// <param name="Starters">The openers that both get to see, the same for both.</param>
/// <param name="Sent">The grants by which the partner reads what the teacher sent. Each can be taken back by itself.</param>
public sealed record ManagerTalk(
    TalkKind Kind,
    PersonId Teacher,
    DisplayName? TeacherName,
    PersonId? Partner,
    StarterPair Starters,
    IReadOnlyList<GrantId> Sent,
    DateOnly ProposedOn
)
{
    private const int DaysOpen = 365;

    /// <summary>Known from the moment that the partner answers.</summary>
    public DisplayName? PartnerName { get; init; }

    /// <summary>What the partner offers, in the order of time.</summary>
    public IReadOnlyList<TalkSlot> Offered { get; init; } = [];

    /// <summary>One higher for each time that times are offered or asked for anew.</summary>
    public int Round { get; init; }

    public TalkSlot? Slot { get; init; }

    public DateOnly? TeacherSpokeOn { get; init; }

    public DateOnly? PartnerSpokeOn { get; init; }

    public TalkReply? Reply { get; init; }

    public AgreementHistory Agreements { get; init; } = AgreementHistory.Empty;

    public TalkCheck? TeacherCheck { get; init; }

    public TalkCheck? PartnerCheck { get; init; }

    /// <summary>Since when the partner would rather talk later; null once they offer times.</summary>
    public DateOnly? LaterSince { get; init; }

    public DateOnly? DeclinedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>The last day on which the partner has anything to do with it.</summary>
    public DateOnly EndsOn => ProposedOn.AddDays(DaysOpen);

    public TalkState State =>
        WithdrawnOn is not null ? TalkState.Withdrawn
        : DeclinedOn is not null ? TalkState.Declined
        : ClosedOn is not null ? TalkState.Closed
        : TeacherSpokeOn is not null && PartnerSpokeOn is not null ? TalkState.Held
        : Slot is not null ? TalkState.Planned
        : TalkState.Proposed;

    /// <summary>The day on which both had said so; null when they have not.</summary>
    public DateOnly? HeldOn =>
        TeacherSpokeOn is { } one && PartnerSpokeOn is { } other ? (one > other ? one : other) : null;

    public TalkResource Resource => new(Teacher, Partner, State, SidesSpoken, EndsOn);

    public TalkSide? SideOf(PersonId person) =>
        person == Teacher ? TalkSide.Teacher
        : person == Partner ? TalkSide.Partner
        : null;

    public bool HasSpoken(TalkSide side) => (side == TalkSide.Teacher ? TeacherSpokeOn : PartnerSpokeOn) is not null;

    public TalkCheck? CheckOf(TalkSide side) => side == TalkSide.Teacher ? TeacherCheck : PartnerCheck;

    /// <summary>Fits the times that may be picked; a time that has passed may not.</summary>
    public IEnumerable<TalkSlot> Pickable(DateTime now) => Offered.Where(slot => slot.Moment > now);

    /// <summary>A time is picked and has yet to come: who says already that they have spoken may have pressed by mistake.</summary>
    /// <param name="now">Local time.</param>
    public bool IsAhead(DateTime now) => State == TalkState.Planned && Slot?.Moment > now;

    /// <summary>Whether the next step is up to this side: to offer or pick a time, or to answer what was proposed.</summary>
    public bool WaitsFor(TalkSide side) =>
        (
            State == TalkState.Proposed
            && LaterSince is null
            && side == (Offered.Count > 0 ? TalkSide.Teacher : TalkSide.Partner)
        ) || (this.IsOpen() && Agreements.Current is { IsAgreed: false } current && current.By != side);

    private SpokenSides SidesSpoken =>
        (TeacherSpokeOn is null ? SpokenSides.None : SpokenSides.Teacher)
        | (PartnerSpokeOn is null ? SpokenSides.None : SpokenSides.Partner);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Kind).Append(", ").Append(State);
        return true;
    }
}
