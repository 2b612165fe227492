using LoopbaanBot.Careers.Programmes.Access;

namespace LoopbaanBot.Careers.Tests.Programmes;

public sealed class CohortCountTests
{
    [Theory]
    [InlineData(0, 4, null)]
    [InlineData(4, 4, null)]
    [InlineData(0, 5, 0)]
    [InlineData(3, 16, 3)]
    public void A_total_is_shown_only_when_five_people_could_have_had_one(int held, int possible, int? shown) =>
        new CohortCount(held, possible).Shown.ShouldBe(shown);
}
