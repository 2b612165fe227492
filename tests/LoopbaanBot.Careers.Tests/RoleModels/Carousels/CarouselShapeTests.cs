using LoopbaanBot.Careers.RoleModels.Carousels;

namespace LoopbaanBot.Careers.Tests.RoleModels.Carousels;

/// <summary>The turning, for every number of people and role models there can be.</summary>
public sealed class CarouselShapeTests
{
    public static TheoryData<int, int> All()
    {
        var all = new TheoryData<int, int>();
        foreach (var teachers in Enumerable.Range(8, 13))
        {
            foreach (var roleModels in Enumerable.Range(2, 4))
            {
                all.Add(teachers, roleModels);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    [Trait("Seed", "K046")]
    public void Nobody_meets_the_same_role_model_twice_and_no_role_model_has_two_groups(int teachers, int roleModels)
    {
        var shape = CarouselShape.For(teachers, roleModels)!;
        foreach (var group in Enumerable.Range(0, shape.Groups))
        {
            int[] tables = [.. Enumerable.Range(0, shape.Rounds).Select(round => shape.TableOf(group, round))];
            tables.Distinct().Count().ShouldBe(shape.Rounds);
            tables.ShouldAllBe(table => table >= 0 && table < roleModels);
        }

        foreach (var round in Enumerable.Range(0, shape.Rounds))
        {
            int[] tables = [.. Enumerable.Range(0, shape.Groups).Select(group => shape.TableOf(group, round))];
            tables.Distinct().Count().ShouldBe(shape.Groups);
            foreach (var table in Enumerable.Range(0, shape.Tables))
            {
                shape.GroupAt(table, round).ShouldBe(tables.Contains(table) ? Array.IndexOf(tables, table) : null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_role_model_rests_only_where_groups_would_be_smaller_than_two(int teachers, int roleModels)
    {
        var shape = CarouselShape.For(teachers, roleModels)!;
        (shape.Groups == roleModels || teachers / roleModels < 2).ShouldBeTrue();
        shape.Rounds.ShouldBe(Math.Min(roleModels, 4));
    }

    [Fact]
    [Trait("Seed", "K046")]
    public void The_usual_form_is_four_by_four_and_the_small_form_two_by_two()
    {
        foreach (var teachers in Enumerable.Range(12, 5))
        {
            CarouselShape.For(teachers, 4).ShouldBe(new CarouselShape(4, 4, 4));
        }

        CarouselShape.For(8, 2).ShouldBe(new CarouselShape(2, 2, 2));
        CarouselShape.For(8, 5).ShouldBe(new CarouselShape(4, 5, 4));
        CarouselShape.For(16, 2)!.IsCrowded(16).ShouldBeTrue();
        CarouselShape.For(16, 4)!.IsCrowded(16).ShouldBeFalse();
    }

    [Theory]
    [InlineData(7, 4)]
    [InlineData(21, 4)]
    [InlineData(12, 1)]
    [InlineData(12, 6)]
    public void Outside_its_limits_there_is_none(int teachers, int roleModels) =>
        CarouselShape.For(teachers, roleModels).ShouldBeNull();

    [Fact]
    public void The_bell_rings_at_the_start_when_a_round_ends_and_at_the_end()
    {
        var begun = new DateTimeOffset(2026, 3, 10, 14, 0, 0, TimeSpan.FromHours(1));
        Enumerable
            .Range(0, 5)
            .Select(signal => (CarouselBell.Rings(begun, signal) - begun).TotalMinutes)
            .ShouldBe([0, 14, 30, 46, 62]);
        CarouselBell.Current(begun, 4, begun.AddMinutes(-1)).ShouldBeNull();
        CarouselBell.Current(begun, 4, begun.AddMinutes(13)).ShouldBe(0);
        CarouselBell.Current(begun, 4, begun.AddMinutes(45)).ShouldBe(2);
        CarouselBell.Current(begun, 4, begun.AddHours(3)).ShouldBe(4);
        CarouselBell.Current(begun, 4, begun.AddDays(1)).ShouldBeNull();
    }
}
