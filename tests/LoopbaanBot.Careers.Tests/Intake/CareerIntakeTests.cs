using System.Text.Json;
using LoopbaanBot.Careers.Intake;

namespace LoopbaanBot.Careers.Tests.Intake;

public sealed class CareerIntakeTests
{
    private const string Secret = "pompoen";

    private static readonly CareerIntake Begun = new(new DateOnly(2026, 1, 21));

    [Fact]
    public void Ids_sort_by_the_moment_and_are_read_back()
    {
        var day = new DateOnly(2026, 1, 20);
        IntakeId[] ids =
        [
            new(day),
            new(day, new TimeOnly(9, 5, 7)),
            new(day, new TimeOnly(16, 30)),
            new(day.AddDays(1)),
        ];

        ids.Select(id => id.ToString()).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        ids.Select(id => IntakeId.Parse(id.ToString())).ShouldBe(ids.Select(id => (IntakeId?)id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-01-20T")]
    [InlineData("2026-02-31T101500")]
    [InlineData("2026-01-20T250000")]
    [InlineData("2026-01-20T101500T101500")]
    public void An_id_that_was_made_up_is_none(string? text) => IntakeId.Parse(text).ShouldBeNull();

    [Fact]
    public void It_begins_with_nothing()
    {
        Begun.IsEmpty().ShouldBeTrue();
        Begun.NeedsMain().ShouldBeFalse();
        Begun.Tone().ShouldBe(ToneRoute.Exploring);
    }

    [Fact]
    public void A_reason_that_stands_alone_is_the_main_one()
    {
        var chosen = Begun.Choose([IntakeMotive.Variety]);

        chosen.Main.ShouldBe(IntakeMotive.Variety);
        chosen.NeedsMain().ShouldBeFalse();
    }

    [Fact]
    public void Several_reasons_ask_for_the_main_one()
    {
        var chosen = Begun.Choose([IntakeMotive.Workload, IntakeMotive.Explore, IntakeMotive.Workload]);

        chosen.Motives.ShouldBe([IntakeMotive.Explore, IntakeMotive.Workload]);
        chosen.NeedsMain().ShouldBeTrue();
        chosen.Main.ShouldBeNull();
        chosen.Lead(IntakeMotive.Workload).Main.ShouldBe(IntakeMotive.Workload);
    }

    [Fact]
    public void A_main_reason_that_is_no_longer_chosen_is_dropped()
    {
        var led = Begun.Choose([IntakeMotive.Explore, IntakeMotive.Workload]).Lead(IntakeMotive.Workload);

        led.Choose([IntakeMotive.Explore, IntakeMotive.Ambition]).Main.ShouldBeNull();
        led.Choose([IntakeMotive.Ambition, IntakeMotive.Workload]).Main.ShouldBe(IntakeMotive.Workload);
        led.Choose([]).Main.ShouldBeNull();
    }

    [Fact]
    public void Only_a_chosen_reason_can_be_the_main_one() =>
        Should.Throw<ArgumentException>(() => Begun.Choose([IntakeMotive.Explore]).Lead(IntakeMotive.Workload));

    [Fact]
    public void Own_words_are_a_reason_and_a_need_of_their_own()
    {
        var told = Begun.Choose([IntakeMotive.Explore], "iets met muziek").Needing([], "een plek om te werken");

        told.Motives.ShouldBe([IntakeMotive.Explore, IntakeMotive.Other]);
        told.Needs.ShouldBe([IntakeNeed.Other]);
        Should.Throw<ArgumentException>(() => Begun.Choose([], new string('a', 201)));
        Should.Throw<ArgumentException>(() => Begun.Needing([], " "));
    }

    [Fact]
    public void The_outlook_is_one_to_five()
    {
        Begun.Seeing(new FutureOutlook(5)).Future!.Value.Value.ShouldBe(5);
        Should.Throw<ArgumentOutOfRangeException>(() => new FutureOutlook(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new FutureOutlook(6));
    }

    [Fact]
    public void It_prints_its_day_only()
    {
        var printed = Begun
            .Choose([IntakeMotive.Workload], Secret)
            .Holding(Secret)
            .Changing(Secret, [IntakeGoal.Focus])
            .Needing([], Secret)
            .ToString();

        printed.ShouldBe("CareerIntake { 2026-01-21 }");
    }

    [Theory]
    [InlineData(IntakeMotive.Explore)]
    [InlineData(IntakeMotive.Workload)]
    [Trait("Seed", "K089")]
    public void The_tone_is_not_in_what_is_kept(IntakeMotive main)
    {
        var json = JsonSerializer.Serialize(Begun.Choose([main]));

        json.ShouldNotContain(nameof(CareerIntake.Tone));
        json.ShouldNotContain("Route");
        Enum.GetNames<ToneRoute>().ShouldAllBe(name => !json.Contains(name));
    }
}
