using Azure;
using LoopbaanBot.Tables.Errors;

namespace LoopbaanBot.Tables.Tests.Contract;

public abstract partial class TableContractTests
{
    [ContractFact]
    public Task The_store_answers_a_ping() => Should.NotThrowAsync(() => Service.PingAsync());

    [ContractFact]
    public async Task An_added_entity_is_read_back()
    {
        await Table.AddEntityAsync(Entity("r").Set("Name", "Jo"));

        var read = await Read("r");

        (read.PartitionKey, read.RowKey, read.GetString("Name")).ShouldBe((Partition, "r", "Jo"));
        read.Timestamp.ShouldNotBeNull();
        read.Properties.Keys.ShouldBe(["Name"]);
    }

    [ContractFact]
    public async Task An_absent_entity_is_null() =>
        (await Table.GetEntityIfExistsAsync(Partition, "none")).ShouldBeNull();

    [ContractFact]
    public async Task A_second_addition_is_refused_and_changes_nothing()
    {
        await Table.AddEntityAsync(Entity("r").Set("N", 1));

        await Refused(409, TableErrorCode.EntityAlreadyExists, () => Table.AddEntityAsync(Entity("r").Set("N", 2)));

        (await Read("r")).GetInt32("N").ShouldBe(1);
    }

    [ContractFact]
    public Task Reading_from_a_missing_table_says_so() =>
        Refused(
            404,
            TableErrorCode.TableNotFound,
            () => Service.GetTableClient("missing1").GetEntityIfExistsAsync("p", "r")
        );

    [ContractFact]
    public Task Writing_to_a_missing_table_says_so() =>
        Refused(
            404,
            TableErrorCode.TableNotFound,
            () => Service.GetTableClient("missing1").AddEntityAsync(Entity("r"))
        );

    [ContractFact]
    public async Task A_table_may_be_created_twice_and_keeps_its_rows()
    {
        await Table.AddEntityAsync(Entity("r"));

        await Table.CreateIfNotExistsAsync();

        (await RowKeys()).ShouldBe(["r"]);
    }

    [ContractFact]
    public async Task Table_names_ignore_case()
    {
        await Table.AddEntityAsync(Entity("r"));

        var same = Service.GetTableClient(Table.Name.ToUpperInvariant());

        (await same.GetEntityIfExistsAsync(Partition, "r")).ShouldNotBeNull();
    }

    [ContractFact]
    public async Task The_returned_etag_is_the_one_that_is_read()
    {
        var added = await Table.AddEntityAsync(Entity("r"));
        (await Read("r")).ETag.ShouldBe(added);

        var updated = await Table.UpdateEntityAsync(Entity("r").Set("N", 1), added);

        updated.ShouldNotBe(added);
        (await Read("r")).ETag.ShouldBe(updated);
    }

    [ContractFact]
    public async Task A_stale_etag_is_refused_and_changes_nothing()
    {
        var first = await Table.AddEntityAsync(Entity("r").Set("N", 1));
        await Table.UpdateEntityAsync(Entity("r").Set("N", 2), first);

        foreach (var mode in Enum.GetValues<TableUpdateMode>())
        {
            await Refused(
                412,
                TableErrorCode.UpdateConditionNotSatisfied,
                () => Table.UpdateEntityAsync(Entity("r").Set("N", 3), first, mode)
            );
        }

        (await Read("r")).GetInt32("N").ShouldBe(2);
    }

    [ContractFact]
    public async Task An_etag_from_before_a_deletion_is_stale_after_a_new_addition()
    {
        var old = await Table.AddEntityAsync(Entity("r"));
        await Table.DeleteEntityAsync(Partition, "r", old);
        await Table.AddEntityAsync(Entity("r"));

        await Refused(412, TableErrorCode.UpdateConditionNotSatisfied, () => Table.UpdateEntityAsync(Entity("r"), old));
    }

    [ContractFact]
    public async Task The_wildcard_etag_overwrites_what_others_wrote()
    {
        await Table.AddEntityAsync(Entity("r").Set("N", 1));

        await Table.UpdateEntityAsync(Entity("r").Set("N", 2), ETag.All);
        await Table.UpdateEntityAsync(Entity("r").Set("N", 3), ETag.All, TableUpdateMode.Replace);

        (await Read("r")).GetInt32("N").ShouldBe(3);
    }

    [ContractFact]
    public async Task Updating_an_absent_entity_is_refused()
    {
        foreach (var mode in Enum.GetValues<TableUpdateMode>())
        {
            await Refused(
                404,
                TableErrorCode.ResourceNotFound,
                () => Table.UpdateEntityAsync(Entity("none"), ETag.All, mode)
            );
        }
    }

    [ContractFact]
    public async Task An_update_or_deletion_that_forgets_its_etag_is_a_mistake()
    {
        await Should.ThrowAsync<ArgumentException>(() => Table.UpdateEntityAsync(Entity("r"), default));
        await Should.ThrowAsync<ArgumentException>(() => Table.DeleteEntityAsync(Partition, "r", default));
    }

    [ContractFact]
    public async Task A_merge_keeps_what_it_does_not_name_and_may_change_a_type()
    {
        await Table.AddEntityAsync(Entity("r").Set("Kept", "a").Set("Changed", 1));

        await Table.UpdateEntityAsync(
            Entity("r").Set("Changed", "b").Set("New", true),
            ETag.All,
            TableUpdateMode.Merge
        );

        var read = await Read("r");
        (read.GetString("Kept"), read.GetString("Changed"), read.GetBoolean("New")).ShouldBe(("a", "b", true));
    }

    [ContractFact]
    public async Task A_replacement_drops_what_it_does_not_name()
    {
        await Table.AddEntityAsync(Entity("r").Set("Old", "a"));

        await Table.UpdateEntityAsync(Entity("r").Set("New", "b"), ETag.All, TableUpdateMode.Replace);

        (await Read("r")).Properties.Keys.ShouldBe(["New"]);
    }

    [ContractFact]
    public async Task An_upsert_adds_merges_and_replaces()
    {
        await Table.UpsertEntityAsync(Entity("r").Set("A", 1));
        await Table.UpsertEntityAsync(Entity("r").Set("B", 2), TableUpdateMode.Merge);
        (await Read("r")).Properties.Keys.ShouldBe(["A", "B"], ignoreOrder: true);

        var etag = await Table.UpsertEntityAsync(Entity("r").Set("C", 3), TableUpdateMode.Replace);

        var read = await Read("r");
        read.Properties.Keys.ShouldBe(["C"]);
        read.ETag.ShouldBe(etag);
        await Table.UpsertEntityAsync(Entity("new").Set("D", 4), TableUpdateMode.Replace);
        (await Read("new")).GetInt32("D").ShouldBe(4);
    }

    [ContractFact]
    public async Task A_deletion_wants_the_right_etag()
    {
        var first = await Table.AddEntityAsync(Entity("r"));
        var second = await Table.UpdateEntityAsync(Entity("r").Set("N", 1), first);

        await Refused(
            412,
            TableErrorCode.UpdateConditionNotSatisfied,
            () => Table.DeleteEntityAsync(Partition, "r", first)
        );
        await Table.DeleteEntityAsync(Partition, "r", second);

        (await Table.GetEntityIfExistsAsync(Partition, "r")).ShouldBeNull();
        await Refused(404, TableErrorCode.ResourceNotFound, () => Table.DeleteEntityAsync(Partition, "r", ETag.All));
    }

    [ContractFact]
    public async Task A_selection_brings_keys_etag_and_the_named_properties_only()
    {
        var etag = await Table.AddEntityAsync(Entity("r").Set("A", 1).Set("B", "b").Set("C", 3L));

        var read = await Table.GetEntityIfExistsAsync(Partition, "r", ["B", "Absent"]);

        read.ShouldNotBeNull();
        (read.RowKey, read.ETag, read.GetString("B")).ShouldBe(("r", etag, "b"));
        read.Properties.Keys.ShouldBe(["B"]);
        read.Timestamp.ShouldNotBeNull();
    }

    [ContractFact]
    public async Task Keys_may_hold_nearly_anything()
    {
        string[] keys =
        [
            "",
            " ",
            "a'b''c",
            "50%",
            "%2F",
            "a;b,c+d=e&f",
            "(x)",
            "ëüßø",
            "😀👩‍🏫",
            "مرحبا",
            "a.b..",
            "\"q\"",
            "~!@$^*|<>",
        ];
        foreach (var key in keys)
        {
            await Table.AddEntityAsync(Entity(key, key).Set("Key", key));
        }

        foreach (var key in keys)
        {
            var read = await Read(key, key);
            (read.PartitionKey, read.RowKey, read.GetString("Key")).ShouldBe((key, key, key));
            await Table.UpdateEntityAsync(read.Set("Again", true), read.ETag);
            await Table.DeleteEntityAsync(key, key, ETag.All);
        }

        (await RowKeys()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task Escaped_keys_find_their_way_back()
    {
        const string key = "https://school.nl/a?b=c#d\\e\t%";
        await Table.AddEntityAsync(Entity(TableKeys.Escape(key)));

        (await RowKeys()).Select(TableKeys.Unescape).ShouldBe([key]);
    }

    [ContractFact]
    public async Task Keys_that_differ_in_case_are_two_rows()
    {
        await Table.AddEntityAsync(Entity("a"));
        await Table.AddEntityAsync(Entity("A"));

        (await RowKeys()).ShouldBe(["A", "a"]);
    }

    [ContractFact]
    public async Task A_cancelled_call_stops()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => Table.AddEntityAsync(Entity("r"), cancelled));
        await Should.ThrowAsync<OperationCanceledException>(() =>
            Table.GetEntityIfExistsAsync(Partition, "r", null, cancelled)
        );

        (await RowKeys()).ShouldBeEmpty();
    }
}
