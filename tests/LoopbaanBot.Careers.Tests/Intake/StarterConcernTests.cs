using LoopbaanBot.Careers.Intake;

namespace LoopbaanBot.Careers.Tests.Intake;

[Trait("Seed", "K152")]
public sealed class StarterConcernTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    [Fact]
    public void Getting_through_the_day_parks_the_career_for_four_weeks() =>
        StarterConcern.Survival.ParkedUntil(Today).ShouldBe(new DateOnly(2026, 2, 18));

    [Theory]
    [InlineData(StarterConcern.Settling)]
    [InlineData(StarterConcern.Growing)]
    public void Anything_else_parks_nothing(StarterConcern concern) => concern.ParkedUntil(Today).ShouldBeNull();
}
