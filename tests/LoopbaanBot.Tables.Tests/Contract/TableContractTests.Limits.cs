using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Queries;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.Tests.Contract;

public abstract partial class TableContractTests
{
    [ContractFact]
    public async Task An_entity_over_one_mebibyte_is_refused_however_it_is_written()
    {
        var large = Entity("r");
        for (var index = 0; index < 16; index++)
        {
            large.Set($"Part{index}", new byte[64 * 1024]);
        }

        await Refused(400, TableErrorCode.EntityTooLarge, () => Table.AddEntityAsync(large));
        await Refused(400, TableErrorCode.EntityTooLarge, () => Table.UpsertEntityAsync(large));
        await Refused(400, TableErrorCode.EntityTooLarge, () => Table.UpdateEntityAsync(large, Azure.ETag.All));
        (await RowKeys()).ShouldBeEmpty();

        await Table.AddEntityAsync(large.Set("Part15", new byte[60 * 1024]));
        (await Read("r")).GetBinary("Part14")!.Length.ShouldBe(64 * 1024);
    }

    [ContractFact]
    public async Task An_entity_has_at_most_252_properties()
    {
        var entity = Entity("r");
        for (var index = 0; index < 252; index++)
        {
            entity.Set($"P{index}", index);
        }

        await Table.AddEntityAsync(entity);
        (await Read("r")).Properties.Count.ShouldBe(252);

        await Refused(400, TableErrorCode.TooManyProperties, () => Table.UpsertEntityAsync(entity.Set("OneMore", 1)));
    }

    [ContractFact]
    public async Task A_text_has_at_most_32_ki_characters()
    {
        await Table.AddEntityAsync(Entity("r").Set("T", new string('é', 32 * 1024)));
        (await Read("r")).GetString("T")!.Length.ShouldBe(32 * 1024);

        var longer = Entity("r").Set("T", new string('é', (32 * 1024) + 1));

        await Refused(400, TableErrorCode.PropertyValueTooLarge, () => Table.UpsertEntityAsync(longer));
    }

    [ContractFact]
    public Task Bytes_over_64_ki_are_refused() =>
        Refused(
            400,
            TableErrorCode.PropertyValueTooLarge,
            () => Table.UpsertEntityAsync(Entity("r").Set("B", new byte[(64 * 1024) + 1]))
        );

    [ContractFact]
    public Task A_moment_before_1601_is_refused() =>
        Refused(
            400,
            TableErrorCode.OutOfRangeInput,
            () => Table.AddEntityAsync(Entity("r").Set("At", DateTimeOffset.MinValue))
        );

    [ContractFact]
    public async Task A_key_over_one_kibibyte_is_refused()
    {
        var longest = new string('k', 512);
        await Table.AddEntityAsync(Entity(longest, longest));
        (await Read(longest, longest)).RowKey.ShouldBe(longest);

        await Refused(400, TableErrorCode.KeyValueTooLarge, () => Table.AddEntityAsync(Entity(longest + "k")));
        await Refused(400, TableErrorCode.KeyValueTooLarge, () => Table.GetEntityIfExistsAsync(longest + "k", "r"));
    }

    [ContractFact]
    public async Task Characters_that_keys_cannot_hold_are_refused()
    {
        foreach (
            var key in new[]
            {
                "a/b",
                "a\\b",
                "a#b",
                "a?b",
                "a\tb",
                "a\0b",
                "a\u007Fb",
                "a\u009Fb",
                "a\uD83D",
                "\uDE00b",
            }
        )
        {
            await Refused(400, TableErrorCode.OutOfRangeInput, () => Table.AddEntityAsync(Entity(key)));
            await Refused(400, TableErrorCode.OutOfRangeInput, () => Table.GetEntityIfExistsAsync(key, "r"));
        }
    }

    [ContractFact]
    public async Task A_transaction_stays_in_one_partition_and_touches_a_row_once()
    {
        await Refused(
            400,
            TableErrorCode.BatchOnDifferentPartitions,
            () => Table.SubmitTransactionAsync([Adds("a"), Does(TableTransactionActionType.Add, Entity("b", "p2"))])
        );
        await Refused(
            400,
            TableErrorCode.BatchDuplicateRow,
            () => Table.SubmitTransactionAsync([Adds("a"), Does(TableTransactionActionType.Delete, Entity("a"))])
        );
        (await RowKeys()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_transaction_has_1_to_100_actions_and_at_most_4_mebibytes()
    {
        await Refused(400, TableErrorCode.InvalidInput, () => Table.SubmitTransactionAsync([]));
        var tooMany = Enumerable.Range(0, 101).Select(number => Adds($"{number}")).ToArray();
        await Refused(400, TableErrorCode.InvalidInput, () => Table.SubmitTransactionAsync(tooMany));

        var large = Enumerable
            .Range(0, 65)
            .Select(number => Does(TableTransactionActionType.Add, Entity($"{number}").Set("B", new byte[64 * 1024])))
            .ToArray();
        await Refused(400, TableErrorCode.RequestBodyTooLarge, () => Table.SubmitTransactionAsync(large));
    }

    [ContractFact]
    public async Task A_refused_entity_in_a_transaction_is_pointed_out()
    {
        var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([Adds("a"), Adds("b/c")])
        );

        (refusal.ErrorCode, refusal.FailedTransactionActionIndex).ShouldBe((TableErrorCode.OutOfRangeInput, 1));
    }

    [ContractFact]
    public async Task A_page_has_1_to_1000_rows_and_a_filter_at_most_15_comparisons()
    {
        await Refused(400, TableErrorCode.InvalidInput, () => Table.QueryPageAsync(maxPerPage: 0));
        await Refused(400, TableErrorCode.InvalidInput, () => Table.QueryPageAsync(maxPerPage: 1_001));
        var filter = Enumerable
            .Range(0, 15)
            .Select(number => TableFilter.Compare("N", TableComparison.Equal, number))
            .Aggregate((left, right) => left.Or(right));
        (await Table.QueryPageAsync(filter)).Values.ShouldBeEmpty();

        await Refused(400, TableErrorCode.InvalidInput, () => Table.QueryPageAsync(filter.And(In())));
    }

    [ContractFact]
    public async Task A_foreign_continuation_token_is_refused() =>
        await Refused(400, TableErrorCode.InvalidInput, () => Table.QueryPageAsync(continuationToken: "a b c"));

    [ContractFact]
    public async Task Table_names_are_checked()
    {
        foreach (var name in new[] { "", "ab", "1abc", "a-b", "a\"; DROP", "tables", "naïef", new string('a', 64) })
        {
            await Refused(400, TableErrorCode.InvalidResourceName, () => Task.FromResult(Service.GetTableClient(name)));
        }
    }
}
