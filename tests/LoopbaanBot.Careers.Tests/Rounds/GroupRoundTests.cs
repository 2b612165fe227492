using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Careers.Tests.Rounds;

/// <summary>The life of a round, step by step.</summary>
public sealed class GroupRoundTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 20, 15, 0, 0, TimeSpan.FromHours(1));
    private static readonly PersonId s_guide = new("school-a", "fatima");

    private static readonly RoundCounts s_four = new(4, 4);

    /// <summary>In the writing step: three, six and ten minutes went by, and there are five to write.</summary>
    private static readonly DateTimeOffset s_write = s_start.AddMinutes(20);

    private static GroupRound Success => Open(RoundFormat.Success, 45, 4);

    private static GroupRound Writing => Success.Begin(s_start).Advance(s_write, default);

    [Fact]
    public void The_clock_of_the_steps_starts_when_the_guide_begins()
    {
        Success.Advance(s_start.AddHours(1), s_four).Stage.ShouldBe(RoundStage.Opened);
        var begun = Success.Begin(s_start.AddHours(1));
        (begun.Stage, begun.Step, begun.EndsAt).ShouldBe((RoundStage.Running, 0, s_start.AddMinutes(63)));
        begun.Begin(s_start.AddHours(2)).ShouldBe(begun);
    }

    [Fact]
    public void The_answers_open_at_the_end_of_the_writing_step()
    {
        Writing.Stage.ShouldBe(RoundStage.Answering);
        Writing.Advance(s_start.AddMinutes(24).AddSeconds(-1), s_four).ShowsAnswers.ShouldBeFalse();
        var open = Writing.Advance(s_start.AddMinutes(24), s_four);
        (open.Stage, open.Step, open.ShowsAnswers, open.TakesAnswers).ShouldBe((RoundStage.Talking, 4, true, false));
    }

    [Fact]
    public void Nobody_answers_before_the_writing_step_and_nothing_opens_before_it()
    {
        foreach (var early in new[] { Success, Success.Begin(s_start), Success.Begin(s_start).Next(s_start) })
        {
            early.TakesAnswers.ShouldBeFalse();
            early.TakesMembers.ShouldBeTrue();
            early.AfterAnswer(s_four, s_start).ShouldBe(early);
            early.Reveal(s_four, s_start).ShouldBe(early);
        }

        Writing.TakesAnswers.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void With_fewer_than_three_answers_nothing_opens_at_the_deadline_and_they_are_let_go(int answers, bool opens)
    {
        var after = Writing.Advance(s_start.AddMinutes(24), new RoundCounts(4, answers));
        (after.Stage, after.Step, after.EndsAt).ShouldBe((RoundStage.Talking, 4, s_start.AddMinutes(34)));
        (after.HasOpened, after.ShowsAnswers, after.LetsAnswersGo).ShouldBe((opens, opens, !opens));
        after.Advance(s_start.AddMinutes(34), s_four).HasOpened.ShouldBe(opens, "later numbers change nothing");
    }

    [Fact]
    public void They_open_earlier_when_everybody_who_was_expected_is_ready()
    {
        Writing.AfterAnswer(new RoundCounts(3, 3), s_write).ShouldBe(Writing, "four were expected");
        Writing.AfterAnswer(new RoundCounts(5, 4), s_write).ShouldBe(Writing, "the fifth is writing");
        var open = Writing.AfterAnswer(s_four, s_write);
        (open.Stage, open.Step, open.EndsAt).ShouldBe((RoundStage.Talking, 4, s_write.AddMinutes(10)));
    }

    [Fact]
    public void The_guide_opens_them_when_all_who_joined_are_ready_and_not_before()
    {
        Writing.Reveal(new RoundCounts(4, 3), s_write).ShouldBe(Writing);
        Writing.Reveal(new RoundCounts(0, 0), s_write).ShouldBe(Writing);
        Writing.Reveal(new RoundCounts(2, 2), s_write).ShouldBe(Writing, "two can guess who wrote what");
        Writing.Reveal(new RoundCounts(3, 3), s_write).HasOpened.ShouldBeTrue();
        Writing.Next(s_write).ShouldBe(Writing);
    }

    [Fact]
    public void Something_is_kept_for_oneself_from_its_step_until_the_end()
    {
        var mirroring = Open(RoundFormat.Mirroring, 60, 4).Begin(s_start);
        mirroring.Advance(s_start.AddMinutes(49), default).TakesKeepsakes.ShouldBeFalse();
        mirroring.Advance(s_start.AddMinutes(50), default).TakesKeepsakes.ShouldBeTrue();
        mirroring.Wrap(s_start).TakesKeepsakes.ShouldBeTrue();
        var gossip = Open(RoundFormat.Gossip, 45, 5).Begin(s_start);
        gossip.Advance(s_start.AddMinutes(44), default).TakesKeepsakes.ShouldBeFalse("afterwards, says domain G3");
        gossip.Wrap(s_start).TakesKeepsakes.ShouldBeTrue();
        Open(RoundFormat.Incident, 75, 6).Begin(s_start).Wrap(s_start).TakesKeepsakes.ShouldBeFalse();
    }

    [Fact]
    public void A_pause_keeps_the_time_that_was_left()
    {
        var paused = Success.Begin(s_start).Pause(s_start.AddMinutes(1));
        paused.Advance(s_start.AddHours(3), s_four).ShouldBe(paused);
        paused.Next(s_start.AddHours(3)).ShouldBe(paused);
        paused.Pause(s_start.AddMinutes(2)).ShouldBe(paused);
        var again = paused.Resume(s_start.AddHours(3));
        (again.IsPaused, again.EndsAt).ShouldBe((false, s_start.AddHours(3).AddMinutes(2)));
    }

    [Fact]
    public void What_the_bot_missed_is_caught_up_with_from_the_hour_it_was_due()
    {
        var late = Success.Begin(s_start).Advance(s_start.AddMinutes(35), s_four);
        (late.Stage, late.Step, late.EndsAt).ShouldBe((RoundStage.Talking, 5, s_start.AddMinutes(40)));
        Success.Begin(s_start).Advance(s_start.AddMinutes(45), s_four).Stage.ShouldBe(RoundStage.Closing);
    }

    [Fact]
    public void A_round_that_everybody_walks_away_from_ends_by_itself()
    {
        Success.Advance(s_start + GroupRound.Patience, default).Stage.ShouldBe(RoundStage.Stopped);
        Success.Begin(s_start).Advance(s_start.AddDays(1), s_four).Stage.ShouldBe(RoundStage.Closed);
        Success.Begin(s_start).Pause(s_start).Advance(s_start.AddDays(1), s_four).Stage.ShouldBe(RoundStage.Stopped);
    }

    [Fact]
    public void A_round_that_is_closed_before_the_answers_opened_never_opens_them()
    {
        var closing = Success.Begin(s_start).Wrap(s_start.AddMinutes(20));
        (closing.Stage, closing.ShowsAnswers, closing.TakesAnswers).ShouldBe((RoundStage.Closing, false, false));
        closing.LetsAnswersGo.ShouldBeTrue();
    }

    [Fact]
    public void What_people_write_for_themselves_never_opens()
    {
        var mirroring = Open(RoundFormat.Mirroring, 60, 4).Begin(s_start);
        mirroring.TakesAnswers.ShouldBeFalse("the agreements come first");
        mirroring.MayReveal(s_four).ShouldBeFalse();
        mirroring.Advance(s_start.AddMinutes(50), s_four).ShowsAnswers.ShouldBeFalse();
        mirroring.Advance(s_start.AddMinutes(59), s_four).TakesAnswers.ShouldBeTrue();
        mirroring.Advance(s_start.AddMinutes(59), s_four).LetsAnswersGo.ShouldBeFalse();
    }

    [Fact]
    public void An_answer_prints_no_words_and_takes_no_book()
    {
        var answer = RoundAnswer.Of(["rust", "", "mijn team"]);
        answer.ShouldBe(RoundAnswer.Of(["rust", "", "mijn team"]));
        $"{answer} {new RoundSeat(s_guide, answer)}".ShouldNotContain("rust");
        Should.Throw<ArgumentException>(() => RoundAnswer.Of(["", ""]));
        Should.Throw<ArgumentException>(() => RoundAnswer.Of([new string('a', RoundAnswer.Limit.Characters + 1)]));
    }

    private static GroupRound Open(RoundFormat format, int minutes, int people) =>
        GroupRound.Open(s_guide, RoundSetup.Of(format, minutes, people)!, s_start);
}
