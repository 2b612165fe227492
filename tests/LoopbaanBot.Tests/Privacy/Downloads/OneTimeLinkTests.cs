using System.Net;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Tables;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Tests.Privacy.Downloads;

/// <summary>A link gives its file once, for ten minutes, and tells nobody anything else.</summary>
public sealed class OneTimeLinkTests
{
    private static readonly PersonId s_sanne = new(World.Tenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f01");
    private static readonly PersonId s_daan = new(World.Tenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f02");

    [Fact]
    public async Task A_link_gives_its_file_once_and_only_to_the_button()
    {
        await using var browser = new Browser();
        var path = await OfferedTo(s_sanne, browser);

        for (var scan = 0; scan < 3; scan++)
        {
            using var page = await browser.Opens(path);
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await page.Content.ReadAsStringAsync()).ShouldContain("Haal op");
        }

        using var file = await browser.Fetches(path);
        (await file.Content.ReadAsStringAsync()).ShouldBe($"{s_sanne.ObjectId} nl");
        file.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"diary.md\"");
        (await browser.Fetches(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Opens(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_many_hands_at_once_one_gets_the_file()
    {
        await using var browser = new Browser();
        var path = await OfferedTo(s_sanne, browser);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => browser.Fetches(path)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.NotFound).ShouldBe(11);
    }

    [Fact]
    public async Task Unknown_used_expired_revoked_and_malformed_links_get_the_same_words()
    {
        await using var browser = new Browser();
        var used = await OfferedTo(s_sanne, browser);
        await browser.Fetches(used);
        var revoked = await OfferedTo(s_daan, browser);
        await browser.Links.RevokeAsync(s_daan, CancellationToken.None);
        var expired = await OfferedTo(s_sanne, browser);
        browser.World.Clock.Advance(OneTimeLinks.Lifetime);

        var words = new List<string>();
        foreach (
            var path in (string[])[used, revoked, expired, $"/download/{new string('A', 43)}", "/download/%3Cb%3E"]
        )
        {
            words.Add(await Refused(await browser.Opens(path)));
            words.Add(await Refused(await browser.Fetches(path)));
        }

        words.Distinct().ShouldHaveSingleItem().ShouldContain("Deze link werkt niet");
    }

    [Fact]
    public async Task Until_the_tenth_minute_a_link_works()
    {
        await using var browser = new Browser();
        var path = await OfferedTo(s_sanne, browser);
        browser.World.Clock.Advance(OneTimeLinks.Lifetime - TimeSpan.FromSeconds(1));

        (await browser.Fetches(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task No_answer_is_kept_guessed_at_or_run()
    {
        await using var browser = new Browser();
        var path = await OfferedTo(s_sanne, browser);

        foreach (
            var answer in (HttpResponseMessage[])
                [await browser.Opens(path), await browser.Fetches(path), await browser.Fetches(path)]
        )
        {
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
            Header(answer, "Referrer-Policy").ShouldBe("no-referrer");
            Header(answer, "Content-Security-Policy")
                .ShouldStartWith("default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        }
    }

    [Fact]
    public async Task The_secret_stands_in_no_log_and_not_in_the_table()
    {
        await using var browser = new Browser();
        var path = await OfferedTo(s_sanne, browser);
        browser.World.Canary.Plant(path.Split('/')[^1]);

        await foreach (var row in browser.World.Memory.GetTableClient(OneTimeLinks.TableName).QueryAsync())
        {
            browser.World.Canary.Watch("table", $"{row.PartitionKey} {string.Join(' ', row.Properties.Values)}");
        }

        await browser.Opens(path);
        await browser.Fetches(path);
        await browser.Fetches(path);
        browser.World.Canary.MustBeSilent();
        browser.World.Log.Lines.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_store_that_is_down_uses_no_link_up()
    {
        await using var browser = new Browser();
        var path = await OfferedTo(s_sanne, browser);

        browser.World.Store.RefusesWrites = true;
        using var refused = await browser.Fetches(path);
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Je link blijft bruikbaar.");

        browser.World.Store.IsBack();
        (await browser.Fetches(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Links_that_nobody_fetched_are_swept_away()
    {
        await using var browser = new Browser();
        await OfferedTo(s_sanne, browser);
        await OfferedTo(s_daan, browser);
        browser.World.Clock.Advance(OneTimeLinks.Lifetime);

        await OfferedTo(s_sanne, browser);

        var rows = 0;
        await foreach (var _ in browser.World.Memory.GetTableClient(OneTimeLinks.TableName).QueryAsync())
        {
            rows++;
        }

        rows.ShouldBe(1);
    }

    [Fact]
    public async Task The_pages_speak_English_to_an_English_browser()
    {
        await using var browser = new Browser();
        var path = await OfferedTo(s_sanne, browser);

        (await (await browser.Opens(path, "en-GB,en;q=0.9,nl;q=0.8")).Content.ReadAsStringAsync()).ShouldContain(
            "lang=\"en\""
        );
        (await (await browser.Fetches(path, "en")).Content.ReadAsStringAsync()).ShouldEndWith(" en");
        (await (await browser.Opens(path, "en")).Content.ReadAsStringAsync()).ShouldContain("This link does not work");
    }

    [Theory]
    [InlineData("https://bot.school.example/loopbaan/", true)]
    [InlineData("http://127.0.0.1:3978", true)]
    [InlineData("http://bot.school.example", false)]
    [InlineData("https://bot.school.example/?a=b", false)]
    [InlineData("/download", false)]
    public void Links_lead_to_an_encrypted_address_or_to_this_machine(string url, bool isSafe) =>
        new PublicAddressOptions { PublicUrl = new Uri(url, UriKind.RelativeOrAbsolute) }
            .IsSafe()
            .ShouldBe(isSafe);

    [Fact]
    public async Task A_link_begins_with_the_public_address()
    {
        await using var browser = new Browser("https://bot.school.example/loopbaan/");

        var link = await browser.Links.OfferAsync(s_sanne, Browser.Diary.Name, CancellationToken.None);

        link.AbsoluteUri.ShouldMatch("^https://bot\\.school\\.example/loopbaan/download/[A-Za-z0-9_-]{43}$");
    }

    [Fact]
    public void A_bot_for_others_does_not_start_with_an_address_of_this_machine() =>
        Should
            .Throw<OptionsValidationException>(() => new Browser("http://localhost:3978"))
            .Message.ShouldContain("Bot:PublicUrl");

    private static async Task<string> OfferedTo(PersonId person, Browser browser) =>
        (await browser.Links.OfferAsync(person, Browser.Diary.Name, CancellationToken.None)).AbsolutePath;

    private static async Task<string> Refused(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.GetValues(name));
}
