namespace LoopbaanBot.Tables.Tests.Entities;

public sealed class LongTextTests
{
    private const int Part = 32 * 1024;

    private readonly TableEntity _entity = new("p", "r");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(Part, 1)]
    [InlineData(Part + 1, 2)]
    [InlineData(2 * Part, 2)]
    [InlineData(200_000, 7)]
    public void A_text_takes_as_many_parts_as_it_needs_and_an_end_mark(int length, int parts)
    {
        var text = new string('é', length);

        _entity.SetLongText("Text", text);

        _entity.GetLongText("Text").ShouldBe(text);
        _entity.Properties.Count.ShouldBe(parts + 1);
        _entity.Properties.Values.ShouldAllBe(part => ((string)part).Length <= Part);
    }

    [Fact]
    public void A_surrogate_pair_is_never_cut_in_two()
    {
        var text = new string('a', Part - 1) + "😀b";

        _entity.SetLongText("Text", text);

        _entity.GetString("Text")!.Length.ShouldBe(Part - 1);
        _entity.GetLongText("Text").ShouldBe(text);
    }

    [Fact]
    public void A_shorter_text_removes_the_surplus_parts()
    {
        _entity.SetLongText("Text", new string('a', 3 * Part)).Set("Other", 1);

        _entity.SetLongText("Text", "kort");

        _entity.Properties.Keys.ShouldBe(["Text", "Text_1", "Other"], ignoreOrder: true);
        _entity.GetLongText("Text").ShouldBe("kort");
    }

    [Fact]
    public void No_text_removes_all_parts()
    {
        _entity.SetLongText("Text", new string('a', 3 * Part));

        _entity.SetLongText("Text", null);

        _entity.Properties.ShouldBeEmpty();
        _entity.GetLongText("Text").ShouldBeNull();
    }

    [Fact]
    public void A_plain_text_is_read_as_a_long_one() =>
        _entity.Set("Text", "kort").GetLongText("Text").ShouldBe("kort");
}
