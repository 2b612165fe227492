using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Careers.Tests.Rounds;

/// <summary>The formats of domain G, and how their minutes are shared out.</summary>
public sealed class RoundFormatTests
{
    [Theory]
    [InlineData(RoundFormat.CheckIn, 3, 16, 15)]
    [InlineData(RoundFormat.Mirroring, 3, 4, 60)]
    [InlineData(RoundFormat.Gossip, 4, 6, 45)]
    [InlineData(RoundFormat.GossipWalk, 3, 4, 75)]
    [InlineData(RoundFormat.Incident, 5, 8, 75)]
    [InlineData(RoundFormat.Carousel, 12, 16, 90)]
    [InlineData(RoundFormat.Success, 4, 6, 45)]
    [Trait("Seed", "K148")]
    public void Each_format_has_its_group_and_its_minutes(RoundFormat format, int smallest, int largest, int minutes)
    {
        var rules = format.Rules();

        (rules.Smallest, rules.Largest, rules.Minutes).ShouldBe((smallest, largest, minutes));
    }

    [Fact]
    public void Every_format_has_rules_and_suits_a_goal() =>
        Enum.GetValues<RoundFormat>()
            .ShouldAllBe(format =>
                format.Rules().Steps.Count > 0
                && Enum.GetValues<RoundGoal>().Any(goal => RoundFormats.For(goal, true).Contains(format))
            );

    [Fact]
    public void Every_goal_has_a_format_also_for_people_who_meet_for_the_first_time() =>
        Enum.GetValues<RoundGoal>()
            .ShouldAllBe(goal => RoundFormats.For(goal, false).Any(format => format.Rules().IsLedHere));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_people_who_know_each_other_are_offered_to_gossip(bool knowEachOther) =>
        Enum.GetValues<RoundGoal>()
            .SelectMany(goal => RoundFormats.For(goal, knowEachOther))
            .Any(format => format is RoundFormat.Gossip or RoundFormat.GossipWalk)
            .ShouldBe(knowEachOther);

    [Fact]
    public void Who_writes_nothing_leaves_nothing_and_a_check_in_not_even_who_was_there()
    {
        RoundFormat.CheckIn.Rules().Keeping.ShouldBe(RoundKeeping.Nothing);
        Enum.GetValues<RoundFormat>()
            .ShouldAllBe(format =>
                (format.Rules().Keeping == RoundKeeping.Answers) == (format.Rules().Writing != RoundWriting.None)
                && (format.Rules().WritingStep == null) == (format.Rules().Fields == 0)
                && (format.Rules().WritingStep ?? 0) < format.Rules().Steps.Count - 1
            );
    }

    [Fact]
    public void A_setup_takes_only_what_the_form_offers()
    {
        RoundSetup.Of(RoundFormat.Success, 45, 6).ShouldNotBeNull().Steps().ShouldBe([3, 6, 10, 5, 10, 6, 5]);
        RoundSetup.Of(RoundFormat.Success, 46, 6).ShouldBeNull();
        RoundSetup.Of(RoundFormat.Carousel, 90, 14).ShouldBeNull("it is planned with the role models");
        RoundSetup.Lengths(RoundFormat.CheckIn).ShouldBe([10, 15, 20]);
    }

    [Fact]
    public void A_setup_takes_as_many_people_as_the_format_is_for_and_no_others() =>
        Prop.ForAll(
                Formats(),
                Gen.Choose(-1, RoundSetup.MostPeople).ToArbitrary(),
                (format, people) =>
                    (RoundSetup.Of(format, format.Rules().Minutes, people) is not null)
                    == (format.Rules().IsLedHere && format.Rules().Fits(people))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void From_three_to_sixteen_people_there_is_always_something_that_fits_also_for_who_just_met() =>
        Enumerable
            .Range(3, 14)
            .ShouldAllBe(people =>
                RoundFormats.Fitting(people, false).Count > 0
                && RoundFormats.Fitting(people, false).All(format => format.Rules().Fits(people))
                && !RoundFormats.Fitting(people, false).Any(format => format.Rules().NeedsFamiliarGroup)
            );

    [Fact]
    public void A_group_that_is_too_large_divides_into_groups_that_fit_or_not_at_all() =>
        Prop.ForAll(
                Formats(),
                Gen.Choose(1, RoundSetup.MostPeople).ToArbitrary(),
                (format, people) =>
                    format.Rules().Divided(people) is { } groups
                        ? people > format.Rules().Largest
                            && format.Rules().Fits(people / groups)
                            && format.Rules().Fits((people + groups - 1) / groups)
                        : people <= format.Rules().Largest
                            || Enumerable
                                .Range(1, people)
                                .All(some =>
                                    !format.Rules().Fits(people / some)
                                    || !format.Rules().Fits((people + some - 1) / some)
                                )
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(3, null)]
    [InlineData(6, null)]
    [InlineData(7, 2)]
    [InlineData(16, 4)]
    public void A_check_in_of_more_than_six_goes_in_buddy_groups(int people, int? circles) =>
        RoundSetup.Of(RoundFormat.CheckIn, 15, people)!.Circles.ShouldBe(circles);

    [Fact]
    public void Steps_take_the_whole_round_and_each_at_least_a_minute_whatever_its_length() =>
        Prop.ForAll(
                Gen.Elements(Enum.GetValues<RoundFormat>())
                    .SelectMany(format =>
                        Gen.Choose(format.Rules().Steps.Count, 240)
                            .Select(minutes => new RoundSetup(format, minutes, 5))
                    )
                    .ToArbitrary(),
                setup =>
                    setup.Steps().Sum() == setup.Minutes
                    && setup.Steps().Count == setup.Rules.Steps.Count
                    && setup.Steps().All(minutes => minutes >= 1)
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<RoundFormat> Formats() => Gen.Elements(Enum.GetValues<RoundFormat>()).ToArbitrary();
}
