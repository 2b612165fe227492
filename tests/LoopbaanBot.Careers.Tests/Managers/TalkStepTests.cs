using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Managers;

public sealed class TalkStepTests
{
    private static readonly DateOnly s_today = Talk.Today;

    [Fact]
    public void A_talk_goes_from_proposed_over_planned_to_held_and_closed()
    {
        var offered = Talk.Proposed().Offer(0, [Talk.Thursday, Talk.Tuesday, Talk.Tuesday], DisplayName.From("Daan"));
        offered.Offered.ShouldBe([Talk.Tuesday, Talk.Thursday]);
        offered.PartnerName.ToString().ShouldBe("Daan");
        offered.State.ShouldBe(TalkState.Proposed);
        var planned = offered.Pick(Talk.Thursday);
        planned.State.ShouldBe(TalkState.Planned);
        var half = planned.Speak(TalkSide.Partner, s_today);
        half.State.ShouldBe(TalkState.Planned);
        half.HeldOn.ShouldBeNull();
        var held = half.Speak(TalkSide.Teacher, s_today.AddDays(2));
        (held.State, held.HeldOn).ShouldBe((TalkState.Held, s_today.AddDays(2)));
        held.Close(s_today).State.ShouldBe(TalkState.Closed);
    }

    [Fact]
    public void A_step_that_is_taken_twice_is_taken_once()
    {
        var offered = Talk.Proposed().Offer(0, [Talk.Tuesday], null);
        offered.Offer(0, [Talk.Thursday], null).ShouldBeSameAs(offered);
        var planned = offered.Pick(Talk.Tuesday);
        planned.Pick(Talk.Tuesday).ShouldBeSameAs(planned);
        var spoken = planned.Speak(TalkSide.Teacher, s_today);
        spoken.Speak(TalkSide.Teacher, s_today.AddDays(1)).ShouldBeSameAs(spoken);
        var answered = spoken.Answer(new TalkReply("Fijn", s_today), null);
        answered.Answer(new TalkReply("Fijn", s_today.AddDays(1)), null).ShouldBeSameAs(answered);
        var gone = planned.Withdraw(s_today);
        gone.Withdraw(s_today.AddDays(1)).ShouldBeSameAs(gone);
    }

    [Fact]
    public void Times_that_were_not_offered_or_were_asked_anew_cannot_be_picked()
    {
        var offered = Talk.Proposed().Offer(0, [Talk.Tuesday], null);
        offered.Pick(Talk.Thursday).ShouldBeSameAs(offered);
        var other = offered.Pick(Talk.Tuesday).AskOtherTimes(1);
        (other.State, other.Slot, other.Round).ShouldBe((TalkState.Proposed, null, 2));
        other.Pick(Talk.Tuesday).ShouldBeSameAs(other);
        other.AskOtherTimes(2).ShouldBeSameAs(other);
        other.Offer(1, [Talk.Thursday], null).ShouldBeSameAs(other);
    }

    [Fact]
    public void What_is_over_stays_as_it_is()
    {
        foreach (var state in new[] { TalkState.Closed, TalkState.Declined, TalkState.Withdrawn })
        {
            var over = Talk.In(state);
            over.Offer(over.Round, [Talk.Thursday], null).ShouldBeSameAs(over);
            over.Pick(Talk.Thursday).ShouldBeSameAs(over);
            over.AskOtherTimes(over.Round).ShouldBeSameAs(over);
            over.Speak(TalkSide.Teacher, s_today).ShouldBeSameAs(over);
            over.Answer(new TalkReply("Nog iets", s_today), null).ShouldBeSameAs(over);
            over.Check(TalkSide.Teacher, new TalkCheck(CheckAnswer.Yes, CheckAnswer.No)).ShouldBeSameAs(over);
            over.Propose(TalkSide.Teacher, 0, new(60, null, null, null), s_today).ShouldBeSameAs(over);
            over.PutOff(s_today, null).ShouldBeSameAs(over);
            over.Decline(s_today, null).ShouldBeSameAs(over);
            over.Withdraw(s_today).State.ShouldBe(state == TalkState.Closed ? state : TalkState.Withdrawn);
            over.Close(s_today).ShouldBeSameAs(over);
        }
    }

    [Fact]
    public void Who_talks_later_lets_go_of_the_times_and_offers_new_ones()
    {
        var later = Talk.Planned().PutOff(s_today, DisplayName.From("Daan"));
        (later.State, later.Slot, later.LaterSince, later.Round).ShouldBe((TalkState.Proposed, null, s_today, 2));
        later.PartnerName.ToString().ShouldBe("Daan");
        later.PutOff(s_today.AddDays(1), null).ShouldBeSameAs(later);
        later.Pick(Talk.Tuesday).ShouldBeSameAs(later);
        later.Offer(2, [Talk.Thursday], null).LaterSince.ShouldBeNull();
    }

    [Fact]
    public void Who_says_that_they_have_spoken_is_known_by_name() =>
        Talk.Proposed()
            .Speak(TalkSide.Partner, s_today, DisplayName.From("Daan"))
            .PartnerName.ToString()
            .ShouldBe("Daan");

    [Theory]
    [InlineData(TalkSide.Teacher)]
    [InlineData(TalkSide.Partner)]
    public void One_side_takes_back_that_they_spoke_with_what_they_said_of_it_until_both_said_so(TalkSide side)
    {
        var check = new TalkCheck(CheckAnswer.Yes, CheckAnswer.No);
        var planned = Talk.Planned();
        var half = planned.Speak(side, s_today).Check(side, check);
        var back = half.TakeBackSpoken(side);
        (back.HasSpoken(side), back.CheckOf(side), back.State).ShouldBe((false, null, TalkState.Planned));
        back.TakeBackSpoken(side).ShouldBeSameAs(back);
        planned.TakeBackSpoken(side).ShouldBeSameAs(planned);
        var held = Talk.Held();
        held.TakeBackSpoken(side).ShouldBeSameAs(held);
    }

    [Fact]
    public void A_talk_is_ahead_until_the_moment_that_was_picked()
    {
        var planned = Talk.Planned();
        planned.IsAhead(Talk.Tuesday.Moment.AddMinutes(-1)).ShouldBeTrue();
        planned.IsAhead(Talk.Tuesday.Moment).ShouldBeFalse();
        Talk.Proposed().IsAhead(DateTime.MinValue).ShouldBeFalse();
        Talk.Held().IsAhead(DateTime.MinValue).ShouldBeFalse();
    }

    [Fact]
    public void The_next_step_waits_for_one_side_at_a_time()
    {
        static (bool Teacher, bool Partner) Waits(ManagerTalk talk) =>
            (talk.WaitsFor(TalkSide.Teacher), talk.WaitsFor(TalkSide.Partner));

        var asked = Talk.Proposed();
        Waits(asked).ShouldBe((false, true));
        Waits(asked.PutOff(s_today, null)).ShouldBe((false, false));
        Waits(asked.Offer(0, [Talk.Tuesday], null)).ShouldBe((true, false));
        Waits(Talk.Planned()).ShouldBe((false, false));
        var proposed = Talk.Held().Propose(TalkSide.Partner, 0, new(60, null, null, null), s_today);
        Waits(proposed).ShouldBe((true, false));
        Waits(proposed.Confirm(TalkSide.Teacher, 1, s_today)).ShouldBe((false, false));
        Waits(proposed.Close(s_today)).ShouldBe((false, false));
    }

    [Theory]
    [InlineData(TalkKind.Kickoff, 30)]
    [InlineData(TalkKind.Between, 30)]
    [InlineData(TalkKind.FollowUp, 45)]
    public void A_follow_up_takes_three_quarters_of_an_hour_and_the_others_half(TalkKind kind, int minutes) =>
        kind.Minutes().ShouldBe(minutes);

    [Fact]
    public void A_held_talk_is_closed_and_no_longer_taken_back()
    {
        var held = Talk.Held();
        held.Withdraw(s_today).ShouldBeSameAs(held);
        Talk.Planned().Close(s_today).State.ShouldBe(TalkState.Planned);
    }

    [Fact]
    public void Times_are_one_to_three_ahead_and_within_school_hours()
    {
        var now = s_today.ToDateTime(new TimeOnly(16, 30));
        TalkSlot At(int days, int hour, int minute = 0) => new(s_today.AddDays(days), new TimeOnly(hour, minute));
        TalkSlots.Refuse([], now).ShouldBe(SlotRefusal.Count);
        TalkSlots.Refuse([At(1, 9), At(2, 9), At(3, 9), At(6, 9)], now).ShouldBe(SlotRefusal.Count);
        TalkSlots.Refuse([At(0, 16)], now).ShouldBe(SlotRefusal.InThePast);
        TalkSlots.Refuse([At(92, 9)], now).ShouldBe(SlotRefusal.TooFar);
        TalkSlots.Refuse([At(4, 9)], now).ShouldBe(SlotRefusal.OutsideHours, "a Saturday");
        TalkSlots.Refuse([At(1, 7)], now).ShouldBe(SlotRefusal.OutsideHours);
        TalkSlots.Refuse([At(1, 7, 30), At(1, 7, 30), At(2, 18, 30)], now).ShouldBeNull();
    }

    [Fact]
    public void A_partner_who_is_forgotten_takes_along_what_they_wrote_and_the_teacher_keeps_their_own()
    {
        var talk = Talk.Held()
            .Answer(new TalkReply("Van Daan", s_today), DisplayName.From("Daan"))
            .Propose(TalkSide.Partner, 0, new(60, "dinsdag", null, null), s_today)
            .Confirm(TalkSide.Teacher, 1, s_today)
            .Propose(TalkSide.Teacher, 1, new(60, "woensdag", null, null), s_today)
            .WithoutPartner(s_today);
        (talk.Partner, talk.PartnerName, talk.Reply, talk.State).ShouldBe((null, null, null, TalkState.Closed));
        talk.Agreements.Versions.Select(version => version.By).ShouldBe([TalkSide.Teacher]);
    }

    [Fact]
    public void Nothing_that_a_person_wrote_or_is_called_is_printed()
    {
        var talk = Talk.Held()
            .Answer(new TalkReply("Geheim woord", s_today), DisplayName.From("Daan"))
            .Propose(TalkSide.Partner, 0, new(60, "Geheim blok", "Geheime taak", null), s_today);
        talk.ToString().ShouldBe("ManagerTalk { Kickoff, Held }");
        string.Join(' ', talk.Reply, talk.Agreements.Current, talk.Agreements.Current!.Words)
            .ShouldNotContain("Geheim");
    }
}
