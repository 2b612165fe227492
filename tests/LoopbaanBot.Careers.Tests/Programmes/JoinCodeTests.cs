using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Programmes;

namespace LoopbaanBot.Careers.Tests.Programmes;

public sealed class JoinCodeTests
{
    [Fact]
    public void What_is_printed_can_be_typed() =>
        Prop.ForAll(
                Gen.Choose(0, 255).ArrayOf(JoinCode.RandomBytes).ToArbitrary(),
                numbers =>
                {
                    var code = JoinCode.FromRandom([.. numbers.Select(number => (byte)number)]);
                    return JoinCode.Parse(code.ToString()) == code
                        && JoinCode.Parse($" {code.Text.ToLowerInvariant()} ") == code;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("KM4T-9RZ")]
    [InlineData("KM4T-9RZXX")]
    [InlineData("KM4T-9RZ0")]
    [InlineData("KM4T-9RZO")]
    [InlineData("KM4T-9RZ١")]
    public void What_is_no_code_is_none(string? typed) => JoinCode.Parse(typed).ShouldBeNull();

    [Fact]
    public void A_very_long_text_is_none() => JoinCode.Parse(new string('A', 10_000)).ShouldBeNull();
}
