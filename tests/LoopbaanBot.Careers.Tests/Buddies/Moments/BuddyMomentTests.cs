using LoopbaanBot.Careers.Buddies.Moments;
using static LoopbaanBot.Careers.Tests.Buddies.Moments.Walkers;

namespace LoopbaanBot.Careers.Tests.Buddies.Moments;

public sealed class BuddyMomentTests
{
    [Fact]
    public void The_earliest_slot_that_suits_everybody_is_planned_by_the_last_answer()
    {
        var asked = Walk().Says(Daan, Monday, Tuesday);
        asked.State.ShouldBe(MomentState.Proposed);
        asked.SuitedBy(Tuesday).Select(peer => peer.Person).ShouldBe([Sanne, Daan]);

        asked.Says(Mo, Tuesday, Monday).Planned.ShouldBe(Monday);
    }

    [Fact]
    public void Nothing_in_common_leaves_it_to_the_proposer()
    {
        var stuck = Walk().Says(Daan, Monday).Says(Mo, Friday);
        stuck.State.ShouldBe(MomentState.Proposed);
        stuck.IsStuck(Group).ShouldBeTrue();

        stuck.Fix(Daan, Monday, stuck.Round).ShouldBeSameAs(stuck);
        stuck.Fix(Sanne, Monday, stuck.Round).Planned.ShouldBe(Monday);
    }

    [Fact]
    public void An_answer_may_change_as_long_as_nothing_is_planned()
    {
        var asked = Walk().Says(Daan).Says(Daan, Friday);
        asked.SuitedBy(Friday).Count.ShouldBe(2);
        asked.Says(Daan, Friday).ShouldBeSameAs(asked);
    }

    [Fact]
    public void Who_left_the_group_holds_nobody_up() =>
        Walk().Pick(new MomentPick(Daan, [Monday]), 1, [Sanne, Daan]).Planned.ShouldBe(Monday);

    [Fact]
    public void One_who_is_left_alone_plans_nothing() =>
        Walk().Pick(new MomentPick(Sanne, [Monday]), 1, [Sanne]).State.ShouldBe(MomentState.Proposed);

    [Fact]
    public void A_slot_that_nobody_proposed_is_no_answer()
    {
        var odd = new MomentSlot(new DateOnly(2030, 1, 1), new TimeOnly(3, 0));
        Walk().Says(Daan, odd).SuitedBy(odd).ShouldBeEmpty();
        Walk().Fix(Sanne, odd, 1).State.ShouldBe(MomentState.Proposed);
    }

    [Fact]
    public void Moving_asks_everybody_again_and_raises_the_number_in_the_diary_once()
    {
        var planned = PlannedOnMonday();
        var moved = planned.Move(Offer(Daan, Tuesday), planned.Round);

        moved.State.ShouldBe(MomentState.Proposed);
        moved.Planned.ShouldBeNull();
        moved.Sequence.ShouldBe(1);
        moved.Picks.ShouldHaveSingleItem().Person.ShouldBe(Daan);
        moved.Move(Offer(Daan, Friday), planned.Round).ShouldBeSameAs(moved);
        moved.Move(Offer(Mo, Friday), moved.Round).Sequence.ShouldBe(1);
    }

    [Fact]
    public void An_answer_on_an_old_card_changes_nothing()
    {
        var moved = Walk().Move(Offer(Daan, Tuesday), 1);
        moved.Pick(new MomentPick(Mo, [Tuesday]), 1, Group).ShouldBeSameAs(moved);
        moved.Fix(Daan, Tuesday, 1).ShouldBeSameAs(moved);
    }

    [Fact]
    public void A_moment_is_done_when_it_took_place_and_not_before_its_day()
    {
        var planned = PlannedOnMonday();
        planned.Hold(Monday.Day.AddDays(-1)).ShouldBeSameAs(planned);

        var held = planned.Hold(Monday.Day);
        held.State.ShouldBe(MomentState.Held);
        held.Hold(Monday.Day.AddDays(3)).ShouldBeSameAs(held);
        held.Cancel(Daan).ShouldBeSameAs(held);
        held.Move(Offer(Mo), held.Round).ShouldBeSameAs(held);
    }

    [Fact]
    public void Buddies_who_met_without_an_agreed_time_met_all_the_same() => Walk().Hold(Today).HeldOn.ShouldBe(Today);

    [Theory]
    [InlineData("2026-03-16", "2026-03-17")]
    [InlineData("2026-03-13", "2026-03-16")]
    [InlineData("2026-03-14", "2026-03-16")]
    public void The_group_is_asked_on_the_next_school_day(string planned, string asked)
    {
        var slot = new MomentSlot(DateOnly.Parse(planned, null), new TimeOnly(19, 0));
        var moment = Walk().Move(Offer(Daan, slot), 1).Fix(Daan, slot, 2);
        moment.AskAt().ShouldBe(new MomentSlot(DateOnly.Parse(asked, null), new TimeOnly(16, 0)));
    }

    [Fact]
    public void Only_what_is_planned_past_and_of_this_round_is_overdue()
    {
        var planned = PlannedOnMonday();
        planned.IsOverdue(1, Monday.Day).ShouldBeFalse();
        planned.IsOverdue(1, Monday.Day.AddDays(1)).ShouldBeTrue();
        planned.IsOverdue(2, Monday.Day.AddDays(1)).ShouldBeFalse();
        planned.Hold(Monday.Day).IsOverdue(1, Monday.Day.AddDays(1)).ShouldBeFalse();
        planned.Cancel(Sanne).IsOverdue(1, Monday.Day.AddDays(1)).ShouldBeFalse();
        Walk().AskAt().ShouldBeNull();
    }

    [Fact]
    public void An_offer_needs_slots_and_one_of_the_members()
    {
        Should.Throw<ArgumentException>(() => new SlotOffer(Sanne, [Peer(Sanne)], []));
        Should.Throw<ArgumentException>(() => new SlotOffer(Sanne, [Peer(Daan)], [Monday]));
        Offer(Sanne, Tuesday, Monday, Monday).Slots.ShouldBe([Monday, Tuesday]);
    }

    [Fact]
    public void Nothing_of_a_moment_stands_in_what_is_printed() =>
        $"{PlannedOnMonday()}".ShouldNotContain("sanne", Case.Insensitive);
}
