using LoopbaanBot.AdaptiveCards.Tests.Samples;

namespace LoopbaanBot.AdaptiveCards.Tests.Guards;

/// <summary>Every rule, once broken and once kept by the card that is nearest to breaking it.</summary>
public sealed class CardGuardTests
{
    public static TheoryData<AdaptiveCardRule> Rules => new(Enum.GetValues<AdaptiveCardRule>());

    [Fact]
    public void A_card_as_the_bot_draws_it_breaks_no_rule() =>
        AdaptiveCardGuard.Check(SampleCards.Question()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_reported_when_it_is_broken_and_nothing_else_is(AdaptiveCardRule rule)
    {
        var broken = BrokenCards.ByRule.GetValueOrDefault(rule, []);

        broken.ShouldNotBeEmpty();
        foreach (var card in broken)
        {
            AdaptiveCardGuard.Check(card).Select(static one => one.Rule).Distinct().ShouldBe([rule]);
        }
    }

    [Fact]
    public void Cards_that_come_near_a_rule_keep_it() =>
        KeptCards.All.SelectMany(AdaptiveCardGuard.Check).ShouldBeEmpty();

    [Fact]
    public void A_violation_names_the_part_and_none_of_its_words()
    {
        var card = SampleCards.With(new AdaptiveTextInput("answer") { Placeholder = "geheim" });

        var violation = AdaptiveCardGuard.Check(card).ShouldHaveSingleItem();

        violation.Subject.ShouldBe("Input.Text#answer");
        violation.ToString().ShouldNotContain("geheim");
    }
}
