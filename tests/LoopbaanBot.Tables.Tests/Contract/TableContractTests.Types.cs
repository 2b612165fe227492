using Azure;

namespace LoopbaanBot.Tables.Tests.Contract;

public abstract partial class TableContractTests
{
    [ContractFact]
    public Task Whole_numbers_keep_their_type_to_the_ends_of_their_range() =>
        ComesBack(
            ("Zero", 0),
            ("Least", int.MinValue),
            ("Greatest", int.MaxValue),
            ("Small64", 5L),
            ("Least64", long.MinValue),
            ("Greatest64", long.MaxValue)
        );

    [ContractFact]
    public Task Doubles_stay_doubles_also_when_they_are_whole_or_no_number() =>
        ComesBack(
            ("Whole", 5.0),
            ("Zero", 0.0),
            ("Third", 1.0 / 3),
            ("Tiny", double.Epsilon),
            ("Huge", double.MaxValue),
            ("Exponent", 1e21),
            ("Nan", double.NaN),
            ("Up", double.PositiveInfinity),
            ("Down", double.NegativeInfinity)
        );

    [ContractFact]
    public Task Truth_values_and_guids_come_back() =>
        ComesBack(
            ("Yes", true),
            ("No", false),
            ("Id", Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e")),
            ("Empty", Guid.Empty)
        );

    [ContractFact]
    public async Task A_moment_comes_back_in_utc_with_its_milliseconds()
    {
        var moment = new DateTimeOffset(2026, 3, 29, 2, 30, 15, 123, TimeSpan.FromHours(1));
        await Table.AddEntityAsync(
            Entity("r").Set("At", moment).Set("First", new DateTimeOffset(1601, 1, 1, 0, 0, 0, default))
        );

        var read = await Read("r");

        read.GetDateTimeOffset("At").ShouldBe(moment);
        read.GetDateTimeOffset("At")!.Value.Offset.ShouldBe(TimeSpan.Zero);
        read.GetDateTimeOffset("First")!.Value.Year.ShouldBe(1601);
    }

    [ContractFact]
    public async Task A_moment_comes_back_with_its_ticks()
    {
        var moment = new DateTimeOffset(2026, 1, 20, 15, 30, 0, TimeSpan.Zero).AddTicks(1234567);
        await Table.AddEntityAsync(Entity("r").Set("At", moment));

        (await Read("r")).GetDateTimeOffset("At").ShouldBe(moment);
    }

    [ContractFact]
    public Task Texts_of_any_script_come_back() =>
        ComesBack(
            ("Empty", ""),
            ("Dutch", "coördinatie, één ‘leer­werk’plek"),
            ("Emoji", "👩‍🏫🇳🇱😀"),
            ("RightToLeft", "مرحبا \u202Eabc"),
            ("Lines", "een\r\ntwee\n\tdrie"),
            ("Signs", "\"'\\/<>&%;{}--changeset_1"),
            ("Http", "HTTP/1.1 500 x\r\nETag: y")
        );

    [ContractFact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        await Table.AddEntityAsync(Entity("r").Set("Half", "a\uD83Db"));

        (await Read("r")).GetString("Half").ShouldBe("a\uFFFDb");
    }

    [ContractFact]
    public async Task Bytes_come_back_up_to_the_limit()
    {
        var all = Enumerable.Range(0, 64 * 1024).Select(number => (byte)number).ToArray();
        await Table.AddEntityAsync(Entity("r").Set("All", all).Set("None", Array.Empty<byte>()));

        var read = await Read("r");

        read.GetBinary("All").ShouldBe(all);
        read.GetBinary("None").ShouldBe([]);
    }

    [ContractFact]
    public async Task A_property_that_is_set_to_null_is_not_there()
    {
        await Table.AddEntityAsync(Entity("r").Set("A", "a").Set("A", (string?)null).Set("B", (int?)null));

        (await Read("r")).Properties.ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_long_text_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Wat wil jij leren? 😀", 10_000))[..200_000];
        await Table.AddEntityAsync(Entity("r").SetLongText("Text", text));

        (await Read("r")).GetLongText("Text").ShouldBe(text);
    }

    [ContractFact]
    public async Task A_shorter_text_leaves_no_tail_of_a_longer_one_in_either_mode()
    {
        foreach (var mode in Enum.GetValues<TableUpdateMode>())
        {
            await Table.UpsertEntityAsync(Entity("r").SetLongText("Text", new string('a', 100_000)));

            await Table.UpdateEntityAsync(Entity("r").SetLongText("Text", "kort"), ETag.All, mode);

            (await Read("r")).GetLongText("Text").ShouldBe("kort");
        }
    }

    private async Task ComesBack(params (string Name, object Value)[] properties)
    {
        var entity = Entity("r");
        foreach (var (name, value) in properties)
        {
            entity[name] = value;
        }

        await Table.AddEntityAsync(entity);

        var read = await Read("r");
        foreach (var (name, value) in properties)
        {
            read[name].ShouldBe(value, name);
            read[name]!.GetType().ShouldBe(value.GetType(), name);
        }
    }
}
