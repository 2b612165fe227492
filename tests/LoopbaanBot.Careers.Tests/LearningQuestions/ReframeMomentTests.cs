using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.LearningQuestions;

namespace LoopbaanBot.Careers.Tests.LearningQuestions;

[Trait("Seed", "L040")]
public sealed class ReframeMomentTests
{
    private static readonly DateOnly Start = new(2026, 1, 20);
    private static readonly LearningQuestion Question = LearningQuestion.Write(new(Guid.Empty), new("Wat nu?"), Start);

    [Theory]
    [InlineData(0, false)]
    [InlineData(34, false)]
    [InlineData(35, true)]
    [InlineData(200, true)]
    public void It_is_due_from_day_thirty_five(int day, bool due) =>
        ReframeMoment.IsDue(Question, Start.AddDays(day)).ShouldBe(due);

    [Fact]
    public void Later_versions_do_not_put_it_off()
    {
        var revised = Question.Revise(1, new("Hoe nu?"), QuestionChange.Rewritten, Start.AddDays(30));

        ReframeMoment.IsDue(revised.ShouldBeOfType<Revision.Made>().Question, Start.AddDays(35)).ShouldBeTrue();
    }

    [Fact]
    public void Who_looked_again_already_is_not_asked() =>
        ReframeMoment.AskFrom(Question.Confirm(Start.AddDays(5))).ShouldBeNull();

    [Fact]
    public void Without_a_question_there_is_nothing_to_ask() => ReframeMoment.AskFrom(null).ShouldBeNull();

    [Fact]
    [Trait("Seed", "L042")]
    public void From_the_reframe_or_day_thirty_five_on_it_has_passed_and_never_comes_undone() =>
        Prop.ForAll(
                Gen.Choose(0, 100).ToArbitrary(),
                Gen.Choose(0, 100).ToArbitrary(),
                (reframedAfter, day) =>
                {
                    var reframed = Question.Reframe(ReframeDirection.Who, "Wie?", Start.AddDays(reframedAfter));
                    return ReframeMoment.HasPassed(reframed, Start.AddDays(reframedAfter + day))
                        && ReframeMoment.HasPassed(Question, Start.AddDays(day)) == (day >= 35);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_question_nothing_has_passed() =>
        ReframeMoment.HasPassed(null, Start.AddDays(100)).ShouldBeFalse();
}
