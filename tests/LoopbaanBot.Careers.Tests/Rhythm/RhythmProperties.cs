using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Careers.Tests.Rhythm;

/// <summary>Lives of ten weeks over a change of the clock: a bot that looks irregularly, a teacher who presses anything.</summary>
public sealed class RhythmProperties
{
    private const int Days = 70;

    [Fact]
    public void Never_outside_hours_at_weekends_on_free_days_in_a_pause_or_in_quiet_weeks() =>
        Check(life =>
            life.Cards.All(card =>
                SchoolHours.Contain(TimeOnly.FromDateTime(card.SentAt))
                && card.State.Week.Includes(card.SentAt.DayOfWeek)
                && card.SentAt.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && card.State.Rhythm.MaySpeakOn(DateOnly.FromDateTime(card.SentAt))
            )
        );

    [Fact]
    public void Never_two_cards_for_one_claim_and_never_two_first_cards_for_one_slot() =>
        Check(life =>
            life.Cards.Select(card => card.Due.Claim).Distinct().Count() == life.Cards.Count
            && Firsts(life).Select(card => card.Due.Slot).Distinct().Count() == Firsts(life).Count()
        );

    [Fact]
    public void At_most_one_reminder_of_a_prompt_and_only_after_three_days() =>
        Check(life =>
            life.Cards.Where(card => card.Due.Showing == Showing.Reminder)
                .All(reminder =>
                    life.Cards.Count(card => card.Due.Slot == reminder.Due.Slot && card.Due.Showing == Showing.Reminder)
                        == 1
                    && reminder.SentAt >= reminder.State.LastCardOf(reminder.Due.Slot)!.Moment.AddDays(3)
                    && reminder.State.Latest!.Slot == reminder.Due.Slot
                )
        );

    [Fact]
    public void No_catching_up_a_card_leaves_within_the_grace_of_its_moment() =>
        Check(life =>
            life.Cards.All(card =>
                card.SentAt - card.Due.Moment is { } late && late >= TimeSpan.Zero && late < RhythmDecision.Grace
            )
        );

    [Fact]
    public void The_dose_is_never_exceeded() =>
        Check(life =>
            Firsts(life)
                .Zip(Firsts(life).Skip(1))
                .All(pair => pair.Second.State.Rhythm.Dose.Allows(pair.First.Due.Slot.Day, pair.Second.Due.Slot.Day))
        );

    [Fact]
    public void One_card_a_day_unless_the_teacher_put_it_off() =>
        Check(life =>
            life.Cards.Where(card => card.Due.Showing != Showing.Again)
                .GroupBy(card => DateOnly.FromDateTime(card.SentAt))
                .All(day => day.Count() == 1)
        );

    [Fact]
    public void The_same_state_and_moment_give_the_same_answer_and_the_next_one_announced_is_the_one_that_comes() =>
        Check(life =>
            life.Looks.All(look =>
                look.State.DueAt(look.Now) == look.State.DueAt(look.Now)
                && (
                    look.State.NextDue(look.Now) is not { } next
                        ? look.State.DueAt(look.Now) is null
                        : look.State.DueAt(Later(RhythmDecision.InstantOf(next.Moment, Rhythms.Zone), look.Now)) == next
                )
            )
        );

    [Fact]
    public void The_lives_hold_every_kind_of_card()
    {
        // So many that none of the kinds is missing by chance: the rarest is in one life of many.
        var cards = Lives().Sample(400, 60).SelectMany(plan => Life.Of(plan).Cards).ToList();
        cards.Select(card => card.Due.Showing).Distinct().Count().ShouldBe(3);
        cards.Select(card => card.Due.Kind).ShouldContain(PromptKind.WhatDoYouNeed);
        cards.Count.ShouldBeGreaterThan(120);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static IEnumerable<Sent> Firsts(Life life) => life.Cards.Where(card => card.Due.Showing == Showing.First);

    private static void Check(Func<Life, bool> holds) =>
        Prop.ForAll(Lives().ToArbitrary(), plan => holds(Life.Of(plan)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static Gen<Plan> Lives() =>
        from day in Gen.Choose(1, 5)
        from time in Gen.Choose(0, 22)
        from dose in Gen.Elements(Dose.Weekly, Dose.Weekly, Dose.EveryTwoWeeks, Dose.Monthly)
        from week in Gen.SubListOf(WorkingDays.Week.ToArray())
        from spring in Gen.Elements(true, false)
        from starter in Gen.Elements(true, false)
        from waits in Gen.Choose(0, 6).ArrayOf(400)
        from deeds in Gen.Choose(0, 400).ArrayOf(400)
        select new Plan(
            new WeeklySlot((DayOfWeek)day, SchoolHours.First.AddMinutes(time * 30)),
            dose,
            WorkingDays.From(week) ?? WorkingDays.AllFive,
            spring ? new DateTime(2026, 2, 23) : new DateTime(2026, 9, 21),
            starter,
            [.. waits.Zip(deeds)]
        );

    /// <param name="Steps">How long until the next look, in steps of 25 minutes, and what the teacher then does.</param>
    private sealed record Plan(
        WeeklySlot Slot,
        Dose Dose,
        WorkingDays Week,
        DateTime Start,
        bool IsStarter,
        (int Wait, int Deed)[] Steps
    );

    private sealed record Sent(DuePrompt Due, DateTime SentAt, RhythmState State);

    private sealed record Look(RhythmState State, DateTimeOffset Now);

    private sealed record Life(IReadOnlyList<Sent> Cards, IReadOnlyList<Look> Looks)
    {
        public static Life Of(Plan plan)
        {
            var state = new RhythmState(
                CareerRhythm.Start(plan.Slot, plan.Dose, plan.Start),
                plan.Week,
                plan.IsStarter
                    ? PhaseHistory.Empty.Enter(Phase.Starting, DateOnly.FromDateTime(plan.Start))
                    : PhaseHistory.Empty,
                []
            );
            var (cards, looks) = (new List<Sent>(), new List<Look>());
            var now = RhythmDecision.InstantOf(plan.Start, Rhythms.Zone);
            for (var i = 0; now < RhythmDecision.InstantOf(plan.Start.AddDays(Days), Rhythms.Zone); i++)
            {
                var (wait, deed) = plan.Steps[i % plan.Steps.Length];
                now += TimeSpan.FromMinutes((wait + 1) * 25);
                var local = TimeZoneInfo.ConvertTime(now, Rhythms.Zone).DateTime;
                looks.Add(new Look(state, now));
                if (state.DueAt(now) is { } due)
                {
                    cards.Add(new Sent(due, local, state));
                    state = state.Sent(due);
                }

                state = Press(state, deed, local);
            }

            return new Life(cards, [.. looks.Where((_, index) => index % 9 == 0)]);
        }

        private static RhythmState Press(RhythmState state, int deed, DateTime now)
        {
            var today = DateOnly.FromDateTime(now);
            var slot = state.Latest?.Slot;
            return deed switch
            {
                < 4 when slot is { } s => Put(state, new(s, ResponseKind.Now, now)),
                < 8 when slot is { } s => Put(state, new(s, ResponseKind.Skipped, now)),
                < 24 when slot is { } s && Postponement.LaterToday(state.Rhythm, state.Week, now) is { } until => Put(
                    state,
                    new(s, ResponseKind.LaterToday, now, until)
                ),
                < 34 when slot is { } s && Postponement.NextWeek(state.Rhythm, state.Week, now) is { } until => Put(
                    state,
                    new(s, ResponseKind.NextWeek, now, until)
                ),
                34 => state.Live(r => r.Pause(new PauseLength(1 + (today.Day % 3)), today)),
                35 => state.Live(r => r.Resume(now)),
                36 or 37 => state.Live(r =>
                    r.Choose(
                        new WeeklySlot((DayOfWeek)(1 + (today.Day % 5)), new TimeOnly(8 + (today.Day % 10), 0)),
                        r.Dose,
                        now
                    )
                ),
                38 => state.Live(r => r.Silence(new QuietPeriod(today, today.AddDays(9)), today)),
                39 => state with { ParkedUntil = today.AddDays(28) },
                _ => state,
            };
        }

        private static RhythmState Put(RhythmState state, PromptResponse response) =>
            state.Live(rhythm => rhythm.Respond(response));
    }
}
