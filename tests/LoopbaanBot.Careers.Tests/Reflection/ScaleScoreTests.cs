using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Tests.Reflection;

public sealed class ScaleScoreTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(-1)]
    public void A_number_off_the_scale_is_no_score(int value)
    {
        ScaleScore.From(value).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => new ScaleScore(value));
    }

    [Fact]
    public void One_to_ten_are_scores_and_the_ends_know_themselves()
    {
        Enumerable.Range(1, 10).ShouldAllBe(value => ScaleScore.From(value)!.Value.Value == value);
        (new ScaleScore(1).IsLowest, new ScaleScore(1).IsHighest).ShouldBe((true, false));
        (new ScaleScore(10).IsLowest, new ScaleScore(10).IsHighest).ShouldBe((false, true));
    }
}
