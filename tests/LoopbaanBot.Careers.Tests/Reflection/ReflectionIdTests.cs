using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Tests.Reflection;

public sealed class ReflectionIdTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 21, 15, 30, 0, TimeSpan.Zero);

    [Fact]
    public void An_id_reads_back_what_it_wrote()
    {
        var id = ReflectionId.At(Start);

        ReflectionId.Parse(id.ToString()).ShouldBe(id);
    }

    [Fact]
    public void A_later_start_sorts_after_an_earlier_one() =>
        string.CompareOrdinal(ReflectionId.At(Start).ToString(), ReflectionId.At(Start.AddSeconds(1)).ToString())
            .ShouldBeNegative();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("{0198c0de-0000-7000-8000-000000000001}")]
    public void Anything_else_is_no_id(string? text) => ReflectionId.Parse(text).ShouldBeNull();
}
