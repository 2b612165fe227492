using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Careers.Tests.Rounds;

/// <summary>The life of a round, step by step.</summary>
public sealed class GroupRoundTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 20, 15, 0, 0, TimeSpan.FromHours(1));
    private static readonly PersonId s_guide = new("school-a", "fatima");

    private static GroupRound Success => Open(RoundFormat.Success, 45);

    [Fact]
    public void The_clock_of_the_steps_starts_when_the_guide_begins()
    {
        Success.Advance(s_start.AddHours(1)).Stage.ShouldBe(RoundStage.Opened);
        var begun = Success.Begin(s_start.AddHours(1));
        (begun.Stage, begun.Step, begun.EndsAt).ShouldBe((RoundStage.Running, 0, s_start.AddMinutes(63)));
        begun.Begin(s_start.AddHours(2)).ShouldBe(begun);
    }

    [Fact]
    public void The_answers_open_at_the_end_of_the_writing_step()
    {
        var begun = Success.Begin(s_start);
        // Three, six and ten minutes, then five to write.
        begun.Advance(s_start.AddMinutes(19)).Stage.ShouldBe(RoundStage.Answering);
        begun.Advance(s_start.AddMinutes(24).AddSeconds(-1)).ShowsAnswers.ShouldBeFalse();
        var open = begun.Advance(s_start.AddMinutes(24));
        (open.Stage, open.Step, open.ShowsAnswers, open.TakesAnswers).ShouldBe((RoundStage.Revealed, 4, true, false));
    }

    [Fact]
    public void They_open_earlier_when_everybody_who_was_expected_is_ready()
    {
        Success.AfterAnswer(new RoundCounts(3, 3), s_start).ShouldBe(Success, "four were expected");
        Success.AfterAnswer(new RoundCounts(5, 4), s_start).ShouldBe(Success, "the fifth is writing");
        var open = Success.AfterAnswer(new RoundCounts(4, 4), s_start);
        (open.Stage, open.Step).ShouldBe((RoundStage.Revealed, 4));
        open.EndsAt.ShouldBe(s_start.AddMinutes(10));
    }

    [Fact]
    public void The_guide_opens_them_when_all_who_joined_are_ready_and_not_before()
    {
        Success.Reveal(new RoundCounts(2, 1), s_start).ShouldBe(Success);
        Success.Reveal(new RoundCounts(0, 0), s_start).ShouldBe(Success);
        Success.Reveal(new RoundCounts(2, 2), s_start).HasOpened.ShouldBeTrue();
        Success.Begin(s_start).Advance(s_start.AddMinutes(20)).Next(s_start.AddMinutes(20)).HasOpened.ShouldBeFalse();
    }

    [Fact]
    public void A_pause_keeps_the_time_that_was_left()
    {
        var paused = Success.Begin(s_start).Pause(s_start.AddMinutes(1));
        paused.Advance(s_start.AddHours(3)).ShouldBe(paused);
        paused.Next(s_start.AddHours(3)).ShouldBe(paused);
        paused.Pause(s_start.AddMinutes(2)).ShouldBe(paused);
        var again = paused.Resume(s_start.AddHours(3));
        (again.IsPaused, again.EndsAt).ShouldBe((false, s_start.AddHours(3).AddMinutes(2)));
    }

    [Fact]
    public void What_the_bot_missed_is_caught_up_with_from_the_hour_it_was_due()
    {
        var late = Success.Begin(s_start).Advance(s_start.AddMinutes(35));
        (late.Stage, late.Step, late.EndsAt).ShouldBe((RoundStage.Revealed, 5, s_start.AddMinutes(40)));
        Success.Begin(s_start).Advance(s_start.AddMinutes(45)).Stage.ShouldBe(RoundStage.Closing);
    }

    [Fact]
    public void A_round_that_everybody_walks_away_from_ends_by_itself()
    {
        Success.Advance(s_start + GroupRound.Patience).Stage.ShouldBe(RoundStage.Stopped);
        Success.Begin(s_start).Advance(s_start.AddDays(1)).Stage.ShouldBe(RoundStage.Closed);
        Success.Begin(s_start).Pause(s_start).Advance(s_start.AddDays(1)).Stage.ShouldBe(RoundStage.Stopped);
    }

    [Fact]
    public void A_round_that_is_closed_before_the_answers_opened_never_opens_them()
    {
        var closing = Success.Begin(s_start).Wrap(s_start.AddMinutes(20));
        (closing.Stage, closing.ShowsAnswers, closing.TakesAnswers).ShouldBe((RoundStage.Closing, false, false));
    }

    [Fact]
    public void What_people_write_for_themselves_never_opens()
    {
        var mirroring = Open(RoundFormat.Mirroring, 60).Begin(s_start);
        mirroring.MayReveal(new RoundCounts(4, 4)).ShouldBeFalse();
        mirroring.Advance(s_start.AddMinutes(50)).ShowsAnswers.ShouldBeFalse();
        mirroring.Advance(s_start.AddMinutes(59)).TakesAnswers.ShouldBeTrue();
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

    private static GroupRound Open(RoundFormat format, int minutes) =>
        GroupRound.Open(s_guide, RoundSetup.Of(format, minutes, 4)!, s_start);
}
