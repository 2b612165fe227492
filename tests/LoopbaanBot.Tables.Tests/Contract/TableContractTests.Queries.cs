using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Queries;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.Tests.Contract;

public abstract partial class TableContractTests
{
    private static readonly DateTimeOffset s_noon = new(2026, 1, 20, 12, 0, 0, TimeSpan.Zero);

    [ContractFact]
    public async Task A_query_without_filter_gives_all_rows_in_ordinal_key_order()
    {
        foreach (
            var (partition, row) in new[] { ("b", "1"), ("a", "a"), ("a", "Z"), ("a", "a10"), ("a", "a9"), ("B", "é") }
        )
        {
            await Table.AddEntityAsync(Entity(row, partition));
        }

        (await RowKeys()).ShouldBe(["é", "Z", "a", "a10", "a9", "1"]);
    }

    [ContractFact]
    public async Task Emoji_sort_by_utf16_unit_before_private_use_characters()
    {
        await Rows("\uE000", "😀", "z", "\uFF21");

        (await RowKeys()).ShouldBe(["z", "😀", "\uE000", "\uFF21"]);
        (await RowKeys(In().And(TableFilter.RowKeyRange("😀", "\uE000")))).ShouldBe(["😀"]);
    }

    [ContractFact]
    public async Task A_partition_filter_gives_that_partition_only()
    {
        foreach (var partition in new[] { "a", "A", "ab", "o'brien", "" })
        {
            await Table.AddEntityAsync(Entity("in " + partition, partition));
        }

        (await RowKeys(TableFilter.PartitionEquals("a"))).ShouldBe(["in a"]);
        (await RowKeys(TableFilter.PartitionEquals("o'brien"))).ShouldBe(["in o'brien"]);
        (await RowKeys(TableFilter.PartitionEquals(""))).ShouldBe(["in "]);
        (await RowKeys(TableFilter.PartitionEquals("none"))).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_row_key_range_has_its_first_and_not_its_last()
    {
        await Rows("a", "b", "c", "d");

        (await RowKeys(In().And(TableFilter.RowKeyRange("b", "d")))).ShouldBe(["b", "c"]);
        (await RowKeys(TableFilter.RowKeyRange("b", "d"))).ShouldBe(["b", "c"]);
        (await RowKeys(In().And(TableFilter.RowKeyEquals("c")))).ShouldBe(["c"]);
    }

    [ContractFact]
    public async Task A_row_key_prefix_ends_where_the_prefix_ends()
    {
        await Rows("q", "q.", "q.1", "q.é", "q.😀", "q.\uFFFD", "q0", "Q.1", "r");

        (await RowKeys(In().And(TableFilter.RowKeyPrefix("q.")))).ShouldBe(["q.", "q.1", "q.é", "q.😀", "q.\uFFFD"]);
        (await RowKeys(In().And(TableFilter.RowKeyPrefix("q.😀")))).ShouldBe(["q.😀"]);
        (await RowKeys(In().And(TableFilter.RowKeyPrefix("")))).Count.ShouldBe(9);
    }

    [ContractFact]
    public async Task Whole_numbers_compare_by_value()
    {
        foreach (var number in new[] { -2, 0, 9, 10 })
        {
            await Table.AddEntityAsync(Entity($"{number}").Set("N", number));
        }

        await Finds(TableFilter.Compare("N", TableComparison.Equal, 9), "9");
        await Finds(TableFilter.Compare("N", TableComparison.NotEqual, 9), "-2", "0", "10");
        await Finds(TableFilter.Compare("N", TableComparison.GreaterThan, 0), "10", "9");
        await Finds(TableFilter.Compare("N", TableComparison.GreaterThanOrEqual, 9), "10", "9");
        await Finds(TableFilter.Compare("N", TableComparison.LessThan, 0), "-2");
        await Finds(TableFilter.Compare("N", TableComparison.LessThanOrEqual, 0), "-2", "0");
    }

    [ContractFact]
    public async Task Long_numbers_and_doubles_compare_by_value()
    {
        await Table.AddEntityAsync(Entity("small").Set("L", 9L).Set("D", -0.5));
        await Table.AddEntityAsync(Entity("large").Set("L", 9_007_199_254_740_993L).Set("D", 10.0));

        await Finds(TableFilter.Compare("L", TableComparison.Equal, 9_007_199_254_740_993L), "large");
        await Finds(TableFilter.Compare("L", TableComparison.Equal, 9_007_199_254_740_992L));
        await Finds(TableFilter.Compare("L", TableComparison.LessThan, 10L), "small");
        await Finds(TableFilter.Compare("D", TableComparison.GreaterThan, 9.0), "large");
        await Finds(TableFilter.Compare("D", TableComparison.LessThan, 0.0), "small");
    }

    [ContractFact]
    public async Task Texts_compare_ordinally()
    {
        await Table.AddEntityAsync(Entity("1").Set("T", "Zon"));
        await Table.AddEntityAsync(Entity("2").Set("T", "aap"));
        await Table.AddEntityAsync(Entity("3").Set("T", "o'brien & co"));

        await Finds(TableFilter.Compare("T", TableComparison.LessThan, "a"), "1");
        await Finds(TableFilter.Compare("T", TableComparison.GreaterThanOrEqual, "a"), "2", "3");
        await Finds(TableFilter.Compare("T", TableComparison.Equal, "o'brien & co"), "3");
        await Finds(TableFilter.Compare("T", TableComparison.Equal, "zon"));
    }

    [ContractFact]
    public async Task Moments_compare_on_the_time_line()
    {
        await Table.AddEntityAsync(Entity("before").Set("At", s_noon.AddMilliseconds(-1)));
        await Table.AddEntityAsync(Entity("noon").Set("At", s_noon.ToOffset(TimeSpan.FromHours(1))));
        await Table.AddEntityAsync(Entity("zafter").Set("At", s_noon.AddMilliseconds(1)));

        await Finds(TableFilter.Compare("At", TableComparison.LessThan, s_noon), "before");
        await Finds(TableFilter.Compare("At", TableComparison.LessThanOrEqual, s_noon), "before", "noon");
        await Finds(TableFilter.Compare("At", TableComparison.Equal, s_noon.ToOffset(TimeSpan.FromHours(-5))), "noon");
        await Finds(TableFilter.Compare("At", TableComparison.GreaterThan, s_noon), "zafter");
    }

    [ContractFact]
    public async Task Truth_values_guids_and_bytes_compare_for_equality()
    {
        var id = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
        await Table.AddEntityAsync(Entity("1").Set("B", true).Set("G", id).Set("X", new byte[] { 1, 255 }));
        await Table.AddEntityAsync(Entity("2").Set("B", false).Set("G", Guid.Empty).Set("X", new byte[] { 1 }));

        await Finds(TableFilter.Compare("B", TableComparison.Equal, true), "1");
        await Finds(TableFilter.Compare("B", TableComparison.NotEqual, true), "2");
        await Finds(TableFilter.Compare("G", TableComparison.Equal, id), "1");
        await Finds(TableFilter.Compare("G", TableComparison.NotEqual, id), "2");
        await Finds(TableFilter.Compare("X", TableComparison.Equal, new byte[] { 1, 255 }), "1");
    }

    [ContractFact]
    public async Task And_or_and_not_combine()
    {
        await Table.AddEntityAsync(Entity("1").Set("A", 1).Set("B", 1));
        await Table.AddEntityAsync(Entity("2").Set("A", 1).Set("B", 2));
        await Table.AddEntityAsync(Entity("3").Set("A", 2).Set("B", 1));
        var a = TableFilter.Compare("A", TableComparison.Equal, 1);
        var b = TableFilter.Compare("B", TableComparison.Equal, 1);

        await Finds(a.And(b), "1");
        await Finds(a.Or(b), "1", "2", "3");
        await Finds(a.And(b.Not()), "2");
        await Finds(a.Or(b).Not());
        await Finds(a.And(b).Or(a.Not().And(b)), "1", "3");
    }

    [ContractFact]
    public async Task A_comparison_never_holds_for_an_absent_property_but_its_denial_does()
    {
        await Table.AddEntityAsync(Entity("has").Set("A", 1));
        await Table.AddEntityAsync(Entity("lacks"));

        await Finds(TableFilter.Compare("A", TableComparison.NotEqual, 2), "has");
        await Finds(TableFilter.Compare("A", TableComparison.LessThan, 2), "has");
        await Finds(TableFilter.Compare("A", TableComparison.Equal, 1).Not(), "lacks");
    }

    [ContractFact]
    public async Task A_query_can_select()
    {
        await Table.AddEntityAsync(Entity("r").Set("A", 1).Set("B", 2));

        var page = await Table.QueryPageAsync(TableFilter.Compare("A", TableComparison.Equal, 1), ["B"]);

        var entity = page.Values.ShouldHaveSingleItem();
        entity.Properties.Keys.ShouldBe(["B"]);
        entity.ETag.ShouldBe((await Read("r")).ETag);
    }

    [ContractFact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        await Rows("1", "2", "3", "4", "5");

        var first = await Table.QueryPageAsync(In(), maxPerPage: 2);
        var second = await Table.QueryPageAsync(In(), maxPerPage: 2, continuationToken: first.ContinuationToken);
        var third = await Table.QueryPageAsync(In(), maxPerPage: 2, continuationToken: second.ContinuationToken);

        first.Values.Select(entity => entity.RowKey).ShouldBe(["1", "2"]);
        second.Values.Select(entity => entity.RowKey).ShouldBe(["3", "4"]);
        third.Values.Select(entity => entity.RowKey).ShouldBe(["5"]);
        third.ContinuationToken.ShouldBeNull();
        (await RowKeys(maxPerPage: 1)).ShouldBe(["1", "2", "3", "4", "5"]);
    }

    [ContractFact]
    public async Task Pages_go_on_in_the_middle_of_strange_keys()
    {
        string[] keys = ["a b", "ë%2F", "o'brien", "😀"];
        await Rows(keys);

        (await RowKeys(In(), maxPerPage: 1)).ShouldBe(keys.Order(StringComparer.Ordinal));
    }

    [ContractFact]
    public async Task More_rows_than_a_page_holds_all_come()
    {
        const int count = 1_050;
        foreach (var chunk in Enumerable.Range(0, count).Select(number => $"{number:D4}").Chunk(100))
        {
            await Table.SubmitTransactionAsync([
                .. chunk.Select(key => new TableTransactionAction(
                    TableTransactionActionType.Add,
                    Entity(key).Set("K", key)
                )),
            ]);
        }

        (await Table.QueryPageAsync(In())).Values.Count.ShouldBe(1_000);
        (await RowKeys()).ShouldBe(Enumerable.Range(0, count).Select(number => $"{number:D4}"));
        (
            await RowKeys(TableFilter.Compare("K", TableComparison.GreaterThanOrEqual, "0040"), maxPerPage: 500)
        ).Count.ShouldBe(1_010);
    }

    [ContractFact]
    public Task A_query_of_a_missing_table_says_so() =>
        Refused(404, TableErrorCode.TableNotFound, () => Service.GetTableClient("missing1").QueryPageAsync());

    private static TableFilter In() => TableFilter.PartitionEquals(Partition);

    private async Task Rows(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Table.AddEntityAsync(Entity(key));
        }
    }

    /// <summary>Within the partition and across all of them, for these are two ways to look.</summary>
    private async Task Finds(TableFilter filter, params string[] rowKeys)
    {
        (await RowKeys(filter)).ShouldBe(rowKeys, ignoreOrder: false, filter.ToString());
        (await RowKeys(In().And(filter))).ShouldBe(rowKeys, ignoreOrder: false, filter.ToString());
    }
}
