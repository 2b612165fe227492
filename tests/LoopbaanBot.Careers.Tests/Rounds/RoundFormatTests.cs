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
        RoundSetup.Of(RoundFormat.Success, 45, 0).ShouldBeNull();
        RoundSetup.Of(RoundFormat.Success, 45, RoundSetup.MostPeople + 1).ShouldBeNull();
        RoundSetup.Of(RoundFormat.Carousel, 90, 14).ShouldBeNull("it is planned with the role models");
        RoundSetup.Lengths(RoundFormat.CheckIn).ShouldBe([10, 15, 20]);
    }

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
}
