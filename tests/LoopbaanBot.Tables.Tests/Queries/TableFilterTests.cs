using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Tables.Queries;

namespace LoopbaanBot.Tables.Tests.Queries;

public sealed class TableFilterTests
{
    [Fact]
    public void A_filter_is_written_as_odata()
    {
        var filter = TableFilter
            .PartitionEquals("o'b")
            .And(TableFilter.RowKeyPrefix("q.").Or(TableFilter.Compare("N", TableComparison.NotEqual, 5).Not()));

        filter
            .ToString()
            .ShouldBe("(PartitionKey eq 'o''b') and (((RowKey ge 'q.') and (RowKey lt 'q0')) or (not (N ne 5)))");
    }

    [Fact]
    public void Every_type_has_its_literal()
    {
        var moment = new DateTimeOffset(2026, 1, 20, 16, 30, 0, TimeSpan.FromHours(1));

        Literal(TableFilter.Compare("A", TableComparison.Equal, 5L)).ShouldBe("5L");
        Literal(TableFilter.Compare("A", TableComparison.Equal, 5.0)).ShouldBe("5.0");
        Literal(TableFilter.Compare("A", TableComparison.Equal, 1e300)).ShouldBe("1E+300");
        Literal(TableFilter.Compare("A", TableComparison.Equal, true)).ShouldBe("true");
        Literal(TableFilter.Compare("A", TableComparison.Equal, moment))
            .ShouldBe("datetime'2026-01-20T15:30:00.0000000Z'");
        Literal(TableFilter.Compare("A", TableComparison.Equal, new byte[] { 1, 255 })).ShouldBe("X'01ff'");
        Literal(TableFilter.Compare("A", TableComparison.Equal, Guid.Empty))
            .ShouldBe("guid'00000000-0000-0000-0000-000000000000'");
    }

    [Fact]
    public void Comparisons_without_meaning_are_mistakes()
    {
        Should.Throw<ArgumentException>(() => TableFilter.Compare("A", TableComparison.LessThan, true));
        Should.Throw<ArgumentException>(() => TableFilter.Compare("A", TableComparison.GreaterThan, Guid.Empty));
        Should.Throw<ArgumentException>(() => TableFilter.Compare("A", TableComparison.Equal, double.NaN));
        Should.Throw<ArgumentException>(() => TableFilter.Compare("PartitionKey", TableComparison.Equal, 5));
        Should.Throw<ArgumentException>(() => TableFilter.Compare("A eq 1 or B", TableComparison.Equal, 5));
    }

    [Fact]
    public void A_prefix_holds_for_exactly_the_keys_that_begin_with_it()
    {
        var units = Gen.Elements("a.z~/\u00A0\uD7FF\uE000\uFFFF".ToCharArray()).Select(unit => unit.ToString());
        var text = Gen.OneOf(units, Gen.Elements("😀", "\U0010FFFF", "\U00010000", "\U000103FF"))
            .ArrayOf()
            .Select(string.Concat)
            .Where(key => TableKeys.IsAllowed(key))
            .ToArbitrary();

        Prop.ForAll(
                text,
                text,
                (prefix, key) =>
                    Holds(prefix, key) == key.StartsWith(prefix, StringComparison.Ordinal)
                    && Holds(prefix, prefix + key)
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("\uFFFF")]
    [InlineData("")]
    public void A_prefix_without_successor_has_no_upper_bound(string prefix) => KeyPrefix.After(prefix).ShouldBeNull();

    private static bool Holds(string prefix, string key) =>
        TableFilter.RowKeyPrefix(prefix).Matches(new TableEntity("p", key));

    private static string Literal(TableFilter filter) => filter.ToString()["A eq ".Length..];
}
