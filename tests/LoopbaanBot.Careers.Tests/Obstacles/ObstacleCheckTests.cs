using LoopbaanBot.Careers.Obstacles;

namespace LoopbaanBot.Careers.Tests.Obstacles;

public sealed class ObstacleCheckTests
{
    private static readonly ObstacleCheck Begun = new(new DateOnly(2026, 1, 21));

    [Theory]
    [InlineData(Obstacle.Time, ObstacleHelp.Time)]
    [InlineData(Obstacle.Skill, ObstacleHelp.Skill)]
    [InlineData(Obstacle.Room, ObstacleHelp.Room)]
    [Trait("Seed", "L006")]
    public void Each_obstacle_has_one_fitting_help(Obstacle obstacle, ObstacleHelp help) =>
        Begun.Facing([obstacle]).Helps().ShouldBe([help]);

    [Fact]
    [Trait("Seed", "K018")]
    public void A_condition_without_words_is_flagged()
    {
        var check = Begun.Having([new(LearningCondition.Experience, "een dag meelopen")]);

        check.Missing().ShouldBe([LearningCondition.Room, LearningCondition.Dialogue]);
        check.Helps().ShouldBe([ObstacleHelp.Time, ObstacleHelp.Dialogue]);
    }

    [Fact]
    public void Nothing_is_missing_as_long_as_nothing_was_asked() => Begun.Missing().ShouldBeEmpty();

    [Fact]
    public void What_two_questions_brought_up_is_helped_once() =>
        Begun
            .Facing([Obstacle.Skill, Obstacle.Time])
            .Viewing([
                new(AmoLens.Ability, AmoAnswer.NotYet),
                new(AmoLens.Motivation, AmoAnswer.NotYet),
                new(AmoLens.Opportunity, AmoAnswer.Yes),
            ])
            .Having([new(LearningCondition.Experience, "meelopen"), new(LearningCondition.Dialogue, "Fatima")])
            .Helps()
            .ShouldBe([ObstacleHelp.Time, ObstacleHelp.Skill, ObstacleHelp.Wish]);

    [Fact]
    public void What_is_there_in_part_is_helped_too() =>
        Begun
            .Viewing([new(AmoLens.Ability, AmoAnswer.Yes), new(AmoLens.Opportunity, AmoAnswer.Partly)])
            .Helps()
            .ShouldBe([ObstacleHelp.Room]);

    [Fact]
    public void The_last_answer_about_a_lens_counts() =>
        Begun
            .Viewing([new(AmoLens.Ability, AmoAnswer.Yes), new(AmoLens.Ability, AmoAnswer.Partly)])
            .Amo.ShouldBe([new AmoView(AmoLens.Ability, AmoAnswer.Partly)]);

    [Fact]
    public void Words_have_a_limit_and_are_not_printed()
    {
        Should.Throw<ArgumentException>(() => Begun.Having([new(LearningCondition.Room, new string('a', 501))]));
        var check = Begun.Having([new(LearningCondition.Room, "pompoen")]);
        check.ToString().ShouldBe("ObstacleCheck { 2026-01-21 }");
        check.Conditions[0].ToString().ShouldNotContain("pompoen");
    }
}
