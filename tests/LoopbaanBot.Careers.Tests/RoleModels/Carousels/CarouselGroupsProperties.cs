using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.RoleModels.Carousels;

namespace LoopbaanBot.Careers.Tests.RoleModels.Carousels;

public sealed class CarouselGroupsProperties
{
    [Fact]
    public void Everybody_sits_once_and_groups_differ_by_one_at_most() =>
        Prop.ForAll(
                Cohorts().ToArbitrary(),
                cohort =>
                {
                    var groups = Divide(cohort);
                    groups.Count.ShouldBe(cohort.Groups);
                    groups.SelectMany(group => group).Order().ShouldBe(Enumerable.Range(0, cohort.People));
                    groups.Max(group => group.Count).ShouldBeLessThanOrEqualTo(groups.Min(group => group.Count) + 1);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_cohort_always_gives_the_same_groups() =>
        Prop.ForAll(
                Cohorts().ToArbitrary(),
                cohort => Divide(cohort).Zip(Divide(cohort)).All(pair => pair.First.SequenceEqual(pair.Second))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Buddies_stay_together_where_they_fit()
    {
        var fours = Divide(new Cohort(16, [4, 4, 4, 4], 4));
        fours.ShouldAllBe(group => group.Select(one => one / 4).Distinct().Count() == 1);
        var threes = Divide(new Cohort(16, [3, 3, 3, 3, 4], 4));
        foreach (var buddies in Enumerable.Range(0, 4).Select(number => Enumerable.Range(3 * number, 3)))
        {
            // Four at one table, the threes at three others: only one group of three has to part.
            threes.Count(group => buddies.All(group.Contains)).ShouldBeLessThanOrEqualTo(1);
        }

        threes
            .Count(group => Enumerable.Range(0, 4).Any(number => Enumerable.Range(3 * number, 3).All(group.Contains)))
            .ShouldBe(3);
    }

    [Fact]
    public void Somebody_who_left_the_cohort_or_stands_in_two_groups_changes_nothing()
    {
        var groups = CarouselGroups.Divide(
            [1, 2, 3, 4],
            [
                [1, 2, 99],
                [2, 3],
            ],
            2
        );
        groups.SelectMany(group => group).Order().ShouldBe([1, 2, 3, 4]);
        groups.ShouldContain(group => group.Contains(1) && group.Contains(2));
    }

    private sealed record Cohort(int People, int[] Buddies, int Groups);

    private static Gen<Cohort> Cohorts() =>
        from people in Gen.Choose(8, 20)
        from groups in Gen.Choose(2, 5)
        from buddies in Gen.Choose(1, 5).ArrayOf()
        select new Cohort(people, buddies, Math.Min(groups, people / 2));

    private static IReadOnlyList<IReadOnlyList<int>> Divide(Cohort cohort)
    {
        var at = 0;
        var buddies = cohort.Buddies.Select(size =>
            (IReadOnlyList<int>)[.. Enumerable.Range((at += size) - size, size)]
        );
        return CarouselGroups.Divide([.. Enumerable.Range(0, cohort.People)], buddies, cohort.Groups);
    }
}
