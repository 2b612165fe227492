using Azure;
using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.Tests.Contract;

public abstract partial class TableContractTests
{
    [ContractFact]
    public async Task A_transaction_does_all_kinds_of_actions()
    {
        await Rows("replaced", "upserted", "deleted");
        var etag = await Table.AddEntityAsync(Entity("merged").Set("Old", 1));

        var etags = await Table.SubmitTransactionAsync([
            Does(TableTransactionActionType.Add, Entity("added").Set("N", 1)),
            new TableTransactionAction(TableTransactionActionType.UpdateMerge, Entity("merged").Set("N", 2), etag),
            Does(TableTransactionActionType.UpdateReplace, Entity("replaced").Set("N", 3)),
            Does(TableTransactionActionType.UpsertMerge, Entity("upserted").Set("N", 4)),
            Does(TableTransactionActionType.UpsertReplace, Entity("new").Set("N", 5)),
            Does(TableTransactionActionType.Delete, Entity("deleted")),
        ]);

        (await RowKeys()).ShouldBe(["added", "merged", "new", "replaced", "upserted"]);
        (await Read("merged")).Properties.Keys.ShouldBe(["Old", "N"], ignoreOrder: true);
        etags.Count.ShouldBe(6);
        etags[1].ShouldBe((await Read("merged")).ETag);
        etags[4].ShouldBe((await Read("new")).ETag);
        etags[5].ShouldBe(default);
    }

    [ContractFact]
    public async Task A_stale_etag_in_the_middle_undoes_everything_and_is_pointed_out()
    {
        var stale = await Table.AddEntityAsync(Entity("b"));
        await Table.UpdateEntityAsync(Entity("b").Set("N", 1), stale);

        var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([
                Does(TableTransactionActionType.Add, Entity("a")),
                new TableTransactionAction(TableTransactionActionType.UpdateReplace, Entity("b").Set("N", 2), stale),
                Does(TableTransactionActionType.Add, Entity("c")),
            ])
        );

        (refusal.Status, refusal.ErrorCode).ShouldBe((412, TableErrorCode.UpdateConditionNotSatisfied));
        refusal.FailedTransactionActionIndex.ShouldBe(1);
        (await RowKeys()).ShouldBe(["b"]);
        (await Read("b")).GetInt32("N").ShouldBe(1);
    }

    [ContractFact]
    public async Task An_addition_of_what_exists_undoes_everything()
    {
        await Rows("c");

        var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([.. new[] { "a", "b", "c" }.Select(Adds)])
        );

        (refusal.Status, refusal.ErrorCode).ShouldBe((409, TableErrorCode.EntityAlreadyExists));
        (await RowKeys()).ShouldBe(["c"]);
    }

    [ContractFact]
    public async Task An_update_or_deletion_of_what_is_absent_undoes_everything()
    {
        TableTransactionActionType[] types =
        [
            TableTransactionActionType.UpdateMerge,
            TableTransactionActionType.UpdateReplace,
            TableTransactionActionType.Delete,
        ];
        foreach (var type in types)
        {
            var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() =>
                Table.SubmitTransactionAsync([Adds("a"), Does(type, Entity("none"))])
            );
            (refusal.Status, refusal.ErrorCode).ShouldBe((404, TableErrorCode.ResourceNotFound), $"{type}");
        }

        (await RowKeys()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task The_table_goes_on_after_a_refused_transaction()
    {
        await Rows("a");
        await Should.ThrowAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync([Adds("a")]));

        await Table.SubmitTransactionAsync([Adds("b")]);

        (await RowKeys()).ShouldBe(["a", "b"]);
    }

    [ContractFact]
    public async Task A_transaction_carries_strange_keys_and_texts()
    {
        string[] keys = ["a'b", "50%2F", "ëü", "😀", "(x=1)"];

        await Table.SubmitTransactionAsync([
            .. keys.Select(key =>
                Does(TableTransactionActionType.UpsertReplace, Entity(key).Set("T", $"{key}\r\n--x 😀 \"'"))
            ),
        ]);

        foreach (var key in keys)
        {
            (await Read(key)).GetString("T").ShouldBe($"{key}\r\n--x 😀 \"'");
        }
    }

    [ContractFact]
    public async Task A_transaction_holds_a_hundred_actions()
    {
        var keys = Enumerable.Range(100, 100).Select(number => $"{number}").ToArray();

        var etags = await Table.SubmitTransactionAsync([.. keys.Select(Adds)]);

        etags.Count.ShouldBe(100);
        (await RowKeys()).ShouldBe(keys);
    }

    [ContractFact]
    public async Task A_transaction_on_a_missing_table_says_so()
    {
        var missing = Service.GetTableClient("missing1");

        await Refused(404, TableErrorCode.TableNotFound, () => missing.SubmitTransactionAsync([Adds("a")]));
    }

    private static TableTransactionAction Does(TableTransactionActionType type, TableEntity entity) =>
        new(type, entity);

    private static TableTransactionAction Adds(string rowKey) => Does(TableTransactionActionType.Add, Entity(rowKey));
}
