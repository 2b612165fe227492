using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Data;
using LoopbaanBot.Shared;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.OwnData;

/// <summary>What is kept, how many and why; and all of it to take along.</summary>
public sealed class MyDataTests
{
    [Fact]
    public async Task Somebody_sees_each_kind_with_its_number_its_reason_and_its_term()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        await sanne.Says("wat weet je van mij");
        sanne.SeesPosted("Mijn gegevens", "Zie wat ik bewaar");
        await sanne.Presses("Open mijn gegevens");
        sanne.SeesView(
            "Reflecties",
            "Mensen in je kring: 2",
            "Wat je deelt of deelde: 2",
            "Zo bepaal je wie iets mag lezen",
            "Het blijft staan tot jij het weghaalt of Vergeet mij kiest.",
            "De chat waarin je mij hebt",
            "Wat voorbij is, gaat na 30 dagen uit de lijst. Het gaat ook weg als je Vergeet mij kiest."
        );
        sanne.DoesNotSee(Road.Moment);
        sanne.DoesNotSee("uit de lijst. Het blijft staan");
    }

    [Fact]
    public async Task Somebody_sees_no_kind_of_which_nothing_is_kept()
    {
        await using var bot = Bot.Starts();
        var (_, daan) = await bot.TwoPeople();
        await daan.Begins("Netwerken");
        await daan.Says("mijn gegevens");
        await daan.Presses("Open mijn gegevens");
        daan.SeesView("Je profiel, je lopende gesprek", "De chat waarin je mij hebt");
        foreach (var other in new[] { "rolmodel", "Links naar je gegevens", "Je verzoek om je te vergeten" })
        {
            daan.DoesNotSee(other);
        }
    }

    [Fact]
    public async Task Somebody_new_sees_that_nothing_is_kept_and_leaves_no_trace_by_looking()
    {
        await using var bot = Bot.Starts();
        var mo = bot.Teacher("Mo");
        await mo.Says("mijn gegevens");
        await mo.Presses("Open mijn gegevens");
        mo.SeesView("Er is nog niets van jou bewaard.");
        await mo.Presses("Vergeet mij");
        mo.SeesView("Wil je dat ik je vergeet?");
        (await bot.AllRows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_row_of_every_table_is_of_a_kind_that_is_listed()
    {
        await using var bot = Bot.Starts();
        await bot.LivesFully();
        foreach (var (table, row) in await bot.AllRows())
        {
            var known = table switch
            {
                PeopleTable.Name => StoredKinds.OfRow(row.RowKey) is not null,
                SharedTable.Name => StoredKinds.Shared.Any(kind =>
                    row.PartitionKey.EndsWith($"|{kind.Name}", StringComparison.Ordinal)
                ),
                _ => StoredKinds.Tables.Any(kind => kind.Name.Equals(table, StringComparison.OrdinalIgnoreCase)),
            };
            known.ShouldBeTrue($"{table} {row.RowKey}");
        }
    }

    [Fact]
    public void Every_store_and_every_table_is_listed()
    {
        var kinds = typeof(StoredKind)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(StoredKind))
            .Select(property => (StoredKind)property.GetValue(null)!);
        kinds.Except(StoredKinds.Rows).Except(StoredKinds.Shared).ShouldBeEmpty();
        TableCreation
            .Names.Where(name => name is not (PeopleTable.Name or SharedTable.Name))
            .Select(name => name.ToLowerInvariant())
            .Except(StoredKinds.Tables.Select(kind => kind.Name))
            .ShouldBeEmpty();
    }

    [Fact]
    [Trait("Seed", "K010")]
    public async Task The_export_holds_every_kind_and_no_more_than_is_ones_own()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.LivesFully();
        sanne.SeesView("Elke link werkt één keer, tien minuten lang.");
        var links = sanne.Card!.Links;

        var json = await Text(await bot.Fetches(links["Download als JSON"]));
        var kinds = JsonNode.Parse(json)!["kinds"]!.AsArray();
        var kept = (await bot.AllRows())
            .Where(found => found.Row.PartitionKey == PeopleTable.PartitionOf(new(World.Tenant, sanne.Chat.ObjectId!)))
            .Select(found => StoredKinds.OfRow(found.Row.RowKey)!.Name)
            .ToArray();
        kinds.Select(kind => kind!["kind"]!.GetValue<string>()).ShouldBe(kept.Distinct(), ignoreOrder: true);
        kinds.Sum(kind => kind!["items"]!.AsArray().Count).ShouldBe(kept.Length);
        json.ShouldContain(Road.Moment);
        json.ShouldContain(FullLife.Draft);
        json.ShouldNotContain("toneRoute", Case.Insensitive);
        json.ShouldNotContain("etag", Case.Insensitive);
        // Who shared something with her is theirs to tell; her own shares name him.
        kinds
            .Single(kind => kind!["kind"]!.GetValue<string>() == "received")!
            .ToJsonString()
            .ShouldNotContain(daan.Chat.ObjectId!);

        var page = WebUtility.HtmlDecode(await Text(await bot.Fetches(links["Open als pagina"])));
        page.ShouldContain("<h2>Reflecties</h2>");
        page.ShouldContain(Road.Moment);
        page.ShouldContain("Bewaard op");
        (await bot.Fetches(links["Open als pagina"])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_name_in_the_export_is_said_in_plain_words()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        var page = await Text(await bot.Fetches(sanne.Card!.Links["Open als pagina"]));

        System
            .Text.RegularExpressions.Regex.Matches(page, "<dt>([a-z][A-Za-z]*)</dt>")
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Links_expire_and_are_never_posted()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        var links = sanne.Card!.Links;
        sanne.PostedCards.ShouldAllBe(posted => !posted.Activity.ToJsonString().Contains("/download/"));
        bot.Clock.Advance(TimeSpan.FromMinutes(11));
        foreach (var link in links.Values)
        {
            (await bot.Fetches(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private static async Task<string> Text(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }
}
