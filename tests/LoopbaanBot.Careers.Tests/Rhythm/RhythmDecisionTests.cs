using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Careers.Tests.Rhythm;

public sealed class RhythmDecisionTests
{
    [Fact]
    [Trait("Seed", "L007")]
    public void A_question_is_due_at_the_chosen_moment_and_not_before()
    {
        Rhythms.Tuesday().DueAt(Rhythms.At(11, 24, 15, 59)).ShouldBeNull();
        var due = Rhythms.Tuesday().DueAt(Rhythms.At(11, 24, 16)).ShouldNotBeNull();
        due.Kind.ShouldBe(PromptKind.Question);
        due.Claim.ShouldBe("2026-11-24T1600");
    }

    [Theory]
    [InlineData(18, 30, true)]
    [InlineData(18, 31, false)]
    public void A_bot_that_was_down_still_asks_within_the_grace_but_never_after_half_past_six(
        int hour,
        int minute,
        bool asks
    ) => (Rhythms.Tuesday().DueAt(Rhythms.At(11, 24, hour, minute)) is not null).ShouldBe(asks);

    [Fact]
    public void What_was_missed_is_gone()
    {
        var early = Rhythms
            .Tuesday()
            .Live(r => r.Choose(new(DayOfWeek.Tuesday, new(8, 0)), Dose.Weekly, Rhythms.Monday));
        early.DueAt(Rhythms.At(11, 24, 10, 59)).ShouldNotBeNull();
        early.DueAt(Rhythms.At(11, 24, 11)).ShouldBeNull();
        early.NextDue(Rhythms.At(11, 24, 11))!.Moment.ShouldBe(new DateTime(2026, 12, 1, 8, 0, 0));
    }

    [Fact]
    public void One_reminder_comes_after_three_days_and_then_silence_until_the_next_slot()
    {
        var (_, cards) = Rhythms.Tuesday(Dose.EveryTwoWeeks).Runs(Rhythms.At(11, 24, 0), Rhythms.At(12, 8, 16));
        cards
            .Select(card => (card.Showing, card.Moment))
            .ShouldBe([
                (Showing.First, new DateTime(2026, 11, 24, 16, 0, 0)),
                (Showing.Reminder, new DateTime(2026, 11, 27, 16, 0, 0)),
            ]);
    }

    [Fact]
    public void A_reminder_waits_for_a_day_that_is_worked_and_yields_to_a_new_question()
    {
        var week = WorkingDays.From([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday])!.Value;
        var (_, light) = (Rhythms.Tuesday(Dose.EveryTwoWeeks) with { Week = week }).Runs(
            Rhythms.At(11, 24, 0),
            Rhythms.At(12, 8, 0)
        );
        light.Select(card => card.Moment.Day).ShouldBe([24, 30]);

        var only = Rhythms.Tuesday() with { Week = WorkingDays.From([DayOfWeek.Tuesday])!.Value };
        only.Runs(Rhythms.At(11, 24, 0), Rhythms.At(12, 9, 0)).Cards.ShouldAllBe(card => card.Showing == Showing.First);
    }

    [Theory]
    [InlineData(ResponseKind.Now)]
    [InlineData(ResponseKind.Skipped)]
    public void Who_chose_is_not_reminded(ResponseKind kind)
    {
        var (sent, _) = Rhythms.Tuesday().Runs(Rhythms.At(11, 24, 16), Rhythms.At(11, 24, 16, 30));
        var slot = sent.Latest!.Slot;
        var chosen = sent.Live(r => r.Respond(new(slot, kind, slot.Moment.AddMinutes(5))));
        chosen.NextDue(Rhythms.At(11, 24, 16, 30))!.Moment.ShouldBe(new DateTime(2026, 12, 1, 16, 0, 0));
    }

    [Fact]
    public void Next_week_takes_the_place_of_the_question_of_that_week()
    {
        var (sent, _) = Rhythms.Tuesday().Runs(Rhythms.At(11, 24, 16), Rhythms.At(11, 24, 16, 30));
        var pressed = new DateTime(2026, 11, 24, 16, 10, 0);
        var until = Postponement.NextWeek(sent.Rhythm, sent.Week, pressed);
        until.ShouldBe(new DateTime(2026, 12, 1, 16, 0, 0));

        var moved = sent.Live(r => r.Respond(new(sent.Latest!.Slot, ResponseKind.NextWeek, pressed, until)));
        var (after, cards) = moved.Runs(Rhythms.At(11, 24, 16, 30), Rhythms.At(12, 1, 18, 30));
        cards.ShouldHaveSingleItem().Showing.ShouldBe(Showing.Again);
        // Skipped at once: the day had its card, so no new question follows it.
        after
            .Live(r => r.Respond(new(sent.Latest!.Slot, ResponseKind.Skipped, new DateTime(2026, 12, 1, 16, 30, 0))))
            .DueAt(Rhythms.At(12, 1, 16, 30))
            .ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-11-24T1600", "2026-11-24T1800")]
    [InlineData("2026-11-24T1610", "2026-11-24T1830")]
    [InlineData("2026-11-24T1631", "2026-11-25T1600")]
    [InlineData("2026-11-27T1700", "2026-11-30T1600")]
    [InlineData("2026-11-28T1000", "2026-11-30T1600")]
    [InlineData("2026-11-24T0400", "2026-11-24T0730")]
    public void Later_today_is_two_to_three_hours_later_or_the_next_worked_day(string now, string later) =>
        new SlotKey(
            Postponement
                .LaterToday(Rhythms.Tuesday().Rhythm, WorkingDays.AllFive, SlotKey.Parse(now)!.Value.Moment)!
                .Value
        )
            .ToString()
            .ShouldBe(later);

    [Fact]
    public void Put_off_past_a_day_that_is_not_worked_it_comes_on_the_next_one()
    {
        var week = WorkingDays.From([DayOfWeek.Tuesday, DayOfWeek.Thursday])!.Value;
        Postponement
            .LaterToday(Rhythms.Tuesday().Rhythm, week, new DateTime(2026, 11, 24, 17, 0, 0))
            .ShouldBe(new DateTime(2026, 11, 26, 16, 0, 0));
        Postponement
            .LaterToday(Rhythms.Tuesday(Dose.None).Rhythm, week, new DateTime(2026, 11, 24, 17, 0, 0))
            .ShouldBeNull();
    }

    [Fact]
    public void A_pause_is_silent_and_nothing_is_made_up_for()
    {
        var paused = Rhythms.Tuesday().Live(r => r.Pause(new PauseLength(2), new DateOnly(2026, 11, 23)));
        var (_, cards) = paused.Runs(Rhythms.At(11, 23, 0), Rhythms.At(12, 9, 0));
        cards.ShouldHaveSingleItem().Moment.ShouldBe(new DateTime(2026, 12, 8, 16, 0, 0));
    }

    [Fact]
    public void Back_early_from_a_pause_the_question_of_an_hour_ago_does_not_come()
    {
        var paused = Rhythms.Tuesday().Live(r => r.Pause(new PauseLength(1), new DateOnly(2026, 11, 23)));
        var back = paused.Live(r => r.Resume(new DateTime(2026, 11, 24, 17, 0, 0)));
        back.NextDue(Rhythms.At(11, 24, 17))!.Moment.ShouldBe(new DateTime(2026, 12, 1, 16, 0, 0));
    }

    [Fact]
    [Trait("Seed", "K019")]
    public void In_exam_weeks_nothing_comes_and_no_reminder_either()
    {
        var exams = new QuietPeriod(new DateOnly(2026, 11, 25), new DateOnly(2026, 12, 4));
        var quiet = Rhythms.Tuesday().Live(r => r.Silence(exams, new DateOnly(2026, 11, 23)));
        quiet.Runs(Rhythms.At(11, 23, 0), Rhythms.At(12, 9, 0)).Cards.Select(card => card.Moment.Day).ShouldBe([24, 8]);
    }

    [Fact]
    public void A_slot_on_a_day_that_is_not_worked_moves_to_the_next_one_that_is()
    {
        var state = Rhythms.Tuesday() with { Week = WorkingDays.From([DayOfWeek.Monday, DayOfWeek.Thursday])!.Value };
        state.NextDue(Rhythms.At(11, 23, 9))!.Moment.ShouldBe(new DateTime(2026, 11, 26, 16, 0, 0));
    }

    [Fact]
    public void Two_changes_of_the_slot_give_no_second_question_in_a_week()
    {
        var (sent, _) = Rhythms.Tuesday().Runs(Rhythms.At(11, 24, 16), Rhythms.At(11, 24, 16, 30));
        var thursday = new WeeklySlot(DayOfWeek.Thursday, new TimeOnly(8, 0));
        var changed = sent.Live(r => r.Choose(thursday, Dose.Weekly, new DateTime(2026, 11, 24, 17, 0, 0)));
        var (_, cards) = changed.Runs(Rhythms.At(11, 24, 17), Rhythms.At(12, 4, 0));
        cards
            .Where(card => card.Showing == Showing.First)
            .ShouldHaveSingleItem()
            .Moment.ShouldBe(new DateTime(2026, 12, 3, 8, 0, 0));
    }

    [Fact]
    public void Choosing_a_moment_that_has_just_passed_waits_for_the_next_one()
    {
        var late = Rhythms.Tuesday() with
        {
            Rhythm = CareerRhythm.Start(
                new WeeklySlot(DayOfWeek.Tuesday, new TimeOnly(16, 0)),
                Dose.Weekly,
                new DateTime(2026, 11, 24, 16, 15, 0)
            ),
        };
        late.DueAt(Rhythms.At(11, 24, 16, 15)).ShouldBeNull();
    }

    [Fact]
    public void Maintenance_asks_once_a_month()
    {
        var (_, cards) = Rhythms.Tuesday(Dose.Monthly).Runs(Rhythms.At(11, 23, 0), Rhythms.At(6, 1, 0, year: 2027));
        cards
            .Where(card => card.Showing == Showing.First)
            .Select(card => card.Moment.Month)
            .ShouldBe([12, 1, 2, 3, 4, 5]);
    }

    [Fact]
    public void Stopped_means_nothing_at_all() =>
        Rhythms.Tuesday().Live(r => r.Stop()).NextDue(Rhythms.At(11, 23, 9)).ShouldBeNull();

    [Fact]
    public void A_starter_is_only_asked_for_needs_in_the_first_eight_weeks()
    {
        var state = Rhythms.Tuesday() with
        {
            Phases = PhaseHistory.Empty.Enter(Phase.Starting, new DateOnly(2026, 10, 6)),
        };
        state.DueAt(Rhythms.At(11, 24, 16))!.Kind.ShouldBe(PromptKind.WhatDoYouNeed);
        state.DueAt(Rhythms.At(12, 1, 16))!.Kind.ShouldBe(PromptKind.Question);
    }

    [Fact]
    [Trait("Seed", "K152")]
    public void Parked_career_questions_rest_for_four_weeks()
    {
        var state = Rhythms.Tuesday() with
        {
            ParkedUntil = StarterConcern.Survival.ParkedUntil(new DateOnly(2026, 11, 24)),
        };
        state.DueAt(Rhythms.At(12, 15, 16))!.Kind.ShouldBe(PromptKind.WhatDoYouNeed);
        state.DueAt(Rhythms.At(12, 22, 16))!.Kind.ShouldBe(PromptKind.Question);
    }

    [Fact]
    public void The_reframe_takes_one_slot_and_does_not_nag()
    {
        var state = Rhythms.Tuesday() with { ReframeFrom = new DateOnly(2026, 11, 26) };
        var (_, cards) = state.Runs(Rhythms.At(11, 23, 0), Rhythms.At(12, 9, 0));
        cards
            .Where(card => card.Showing == Showing.First)
            .Select(card => card.Kind)
            .ShouldBe([PromptKind.Question, PromptKind.Reframe, PromptKind.Question]);
    }

    [Fact]
    [Trait("Seed", "K150")]
    public void The_light_track_is_one_in_two_weeks_and_begins_with_qualities()
    {
        LightTrack.DefaultDose(Phase.Aspiring).ShouldBe(Dose.EveryTwoWeeks);
        LightTrack.DefaultDose(Phase.Starting).ShouldBe(Dose.EveryTwoWeeks);
        LightTrack.DefaultDose(Phase.Experienced).ShouldBe(Dose.Weekly);
        LightTrack.DefaultDose(null).ShouldBe(Dose.Weekly);
        LightTrack
            .Opening(Phase.Aspiring, asked: false)
            .ShouldBe(Careers.Reflection.CareerCompetency.QualitiesReflection);
        LightTrack.Opening(Phase.Aspiring, asked: true).ShouldBeNull();
        LightTrack.Opening(Phase.Experienced, asked: false).ShouldBeNull();
    }

    [Theory]
    [InlineData(3, 23, 30)]
    [InlineData(10, 19, 26)]
    public void Over_a_change_of_the_clock_the_hour_on_the_wall_stays(int month, int before, int after)
    {
        // The Sundays between are 29 March and 25 October 2026.
        var slot = new WeeklySlot(DayOfWeek.Monday, new TimeOnly(7, 30));
        var state = Rhythms.Tuesday() with
        {
            Rhythm = CareerRhythm.Start(slot, Dose.Weekly, new DateTime(2026, month, before, 0, 0, 0)),
        };
        foreach (var day in new[] { before, after })
        {
            state.DueAt(Rhythms.At(month, day, 7, 29)).ShouldBeNull();
            state.DueAt(Rhythms.At(month, day, 7, 30)).ShouldNotBeNull();
        }

        (Rhythms.At(month, after, 7, 30) - Rhythms.At(month, before, 7, 30)).ShouldNotBe(TimeSpan.FromDays(7));
    }
}
