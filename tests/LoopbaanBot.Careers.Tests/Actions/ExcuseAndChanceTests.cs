using LoopbaanBot.Careers.Actions;

namespace LoopbaanBot.Careers.Tests.Actions;

public sealed class ExcuseAndChanceTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    [Fact]
    [Trait("Seed", "L057")]
    public void A_chance_is_seen_first_and_used_later()
    {
        var seen = Chance.See(new(Guid.Empty), "de werkgroep zoekt iemand", Today);

        seen.IsUsed.ShouldBeFalse();
        seen.Use(Today.AddDays(3)).Use(Today.AddDays(9)).UsedOn.ShouldBe(Today.AddDays(3));
        seen.Use(Today).Unuse().ShouldBe(seen);
    }

    [Fact]
    public void A_chance_fits_in_one_line() =>
        Should.Throw<ArgumentException>(() => Chance.See(new(Guid.Empty), new string('a', 301), Today));

    [Fact]
    public void An_excuse_may_stop_at_its_name() =>
        new Excuse(new(Guid.Empty), "het is zo druk", Today).Checked().NextStep.ShouldBeNull();

    [Fact]
    public void Neither_prints_its_words() =>
        $"{new Excuse(new(Guid.Empty), "pompoen", Today)} {Chance.See(new(Guid.Empty), "pompoen", Today)}".ShouldNotContain(
            "pompoen"
        );

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../../etc")]
    public void An_id_from_a_card_may_be_anything(string? text)
    {
        ActionId.Parse(text).ShouldBeNull();
        ExcuseId.Parse(text).ShouldBeNull();
        ChanceId.Parse(text).ShouldBeNull();
    }
}
