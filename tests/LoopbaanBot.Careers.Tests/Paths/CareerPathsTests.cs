using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Paths;

public sealed class CareerPathsTests
{
    [Fact]
    [Trait("Seed", "K052")]
    public void There_are_six_paths_and_ones_own()
    {
        CareerPaths.Six.Count.ShouldBe(6);
        CareerPaths.Six.ShouldNotContain(CareerPath.Own);
    }

    [Fact]
    [Trait("Seed", "K050")]
    public void Every_path_of_the_six_has_a_direction_and_a_range()
    {
        CareerPaths.Six.ShouldAllBe(path => path.Direction() != null && path.Ranges().Count > 0);
        CareerPaths.Six.Select(path => path.Direction()).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    [Trait("Seed", "K051")]
    public void Every_range_occurs_also_those_outside_the_school() =>
        CareerPaths
            .Six.SelectMany(path => path.Ranges())
            .Distinct()
            .Count()
            .ShouldBe(Enum.GetValues<PathRange>().Length);

    [Fact]
    public void Every_variant_belongs_to_one_path() =>
        CareerPaths.Six.SelectMany(path => path.Variants()).Order().ShouldBe(Enum.GetValues<PathVariant>().Order());

    [Fact]
    [Trait("Seed", "K062")]
    public void Leading_goes_another_way_in_primary_schools()
    {
        CareerPath
            .Leadership.Variants(Sector.Primary)
            .ShouldBe([
                PathVariant.InternalSupervisor,
                PathVariant.ManagementMember,
                PathVariant.SchoolLeader,
                PathVariant.BoardMember,
            ]);
        CareerPath.Leadership.Variants(Sector.Secondary).ShouldNotContain(PathVariant.InternalSupervisor);
        CareerPath.Leadership.Variants(null).ShouldBe(CareerPath.Leadership.Variants(Sector.Secondary));
    }
}
