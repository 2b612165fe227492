using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Failures;

/// <summary>What is no activity of a known channel never begins a turn, and never gets a 500.</summary>
public sealed class BadRequestTests
{
    private const string Planted = "zinnetje dat niemand mag zien";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"tekst\"")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":5,"id":[]}""")]
    public async Task Malformed_bodies_get_400(string body)
    {
        await using var bot = Bot.Starts();

        (await bot.Receives(body, Token(bot))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task More_than_thirty_two_levels_get_400()
    {
        await using var bot = Bot.Starts();
        var activity = bot.Teacher().Chat.Message("hoi").ToJsonString();
        var deep = string.Concat(Enumerable.Repeat("""{"a":""", 33)) + "1" + new string('}', 33);

        (
            await bot.Receives(
                activity.Replace("\"hoi\"", $"\"hoi\",\"value\":{deep}", StringComparison.Ordinal),
                Token(bot)
            )
        ).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("\"text\":\"hoi\"", "\"text\":\"hoi\",\"text\":\"stop\"")]
    [InlineData("\"aadObjectId\":", "\"aadObjectId\":\"3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f99\",\"aadObjectId\":")]
    public async Task Doubled_properties_get_400(string once, string twice)
    {
        await using var bot = Bot.Starts();
        var activity = bot.Teacher().Chat.Message("hoi").ToJsonString();
        activity.ShouldContain(once);

        (await bot.Receives(activity.Replace(once, twice, StringComparison.Ordinal), Token(bot))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task More_than_256_KiB_get_413_and_just_under_it_is_read()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        (await bot.Receives(teacher.Chat.Message(new string('a', 256 * 1024)))).Status.ShouldBe(413);
        (await bot.Receives(teacher.Chat.Message(new string('a', 255 * 1024)))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task More_than_256_KiB_without_a_length_get_413()
    {
        await using var bot = Bot.Starts();
        var json = Encoding.UTF8.GetBytes(bot.Teacher().Chat.Message(new string('a', 300 * 1024)).ToJsonString());
        using var content = new StreamContent(new Endless(json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        (await bot.Receives(content, Token(bot))).Status.ShouldBe(413);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Another_content_type_gets_415(string type)
    {
        await using var bot = Bot.Starts();

        (await bot.Receives(bot.Teacher().Chat.Message("hoi").ToJsonString(), Token(bot), type)).Status.ShouldBe(415);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task Without_a_token_that_reads_it_is_401(string? authorization)
    {
        await using var bot = Bot.Starts();

        (await Says(bot, authorization)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Expired_and_foreign_tokens_get_401()
    {
        await using var bot = Bot.Starts();
        var issuer = bot.World.Issuer;
        var expired = issuer.CreateToken(World.BotId, World.ServiceUrl, TimeSpan.FromMinutes(1));
        var otherBot = issuer.CreateToken("b07b07b0-0000-4000-8000-0000000000ff", World.ServiceUrl);
        var otherIssuer = new Testing.Authentication.TestTokenIssuer(
            bot.Clock,
            "https://sts.windows.net/evil/"
        ).CreateToken(World.BotId, World.ServiceUrl);
        bot.Clock.Advance(TimeSpan.FromMinutes(7));

        foreach (var token in new[] { expired, otherBot, otherIssuer })
        {
            (await Says(bot, "Bearer " + token)).Status.ShouldBe(401);
        }
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    public async Task A_token_for_one_address_and_a_body_with_another_get_403(string serviceUrl)
    {
        await using var bot = Bot.Starts();
        var activity = bot.Teacher().Chat.Message("hoi");
        activity["serviceUrl"] = serviceUrl;

        (await bot.Receives(activity)).Status.ShouldBe(403);
        var fitting = bot.World.Issuer.CreateToken(World.BotId, serviceUrl);
        (await bot.Receives(activity.ToJsonString(), "Bearer " + fitting)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_foreign_tenant_gets_403_and_a_second_allowed_one_is_answered()
    {
        await using var bot = Bot.Starts();
        (await bot.Receives(bot.Teacher(tenant: World.ForeignTenant).Chat.Message("hoi"))).Status.ShouldBe(403);

        var other = bot.Teacher(tenant: World.SecondTenant);
        await other.Keeps();
        other.SeesView("Je vindt deze reflectie terug bij Mijn reflecties.");
    }

    [Fact]
    public async Task Two_tenants_in_one_body_get_403()
    {
        await using var bot = Bot.Starts();
        var activity = bot.Teacher().Chat.Message("hoi");
        activity["conversation"]!["tenantId"] = World.ForeignTenant;

        (await bot.Receives(activity)).Status.ShouldBe(403);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("iets dat nog niet bestaat")]
    public async Task Unknown_kinds_of_activities_are_taken_and_ignored(string type)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        (await bot.Receives(teacher.Chat.With(type))).Status.ShouldBe(200);
        teacher.PostedCards.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_a_refused_request_is_sent_logged_or_kept()
    {
        await using var bot = Bot.Starts();
        bot.Canary.Plant(Planted);
        var activity = bot.Teacher(tenant: World.ForeignTenant).Chat.Message(Planted);
        (await bot.Receives(activity)).Status.ShouldBe(403);
        (await bot.Receives(activity.ToJsonString(), "Bearer " + Planted)).Status.ShouldBe(401);
        (await bot.Receives($$"""{"text":"{{Planted}}" """, Token(bot))).Status.ShouldBe(400);

        bot.Connector.Requests.ShouldBe(0);
        (bot.Store.Reads, bot.Store.Writes).ShouldBe((0, 0));
    }

    private static string Token(Bot bot) => "Bearer " + bot.World.Token();

    private static Task<BotAnswer> Says(Bot bot, string? authorization) =>
        bot.Receives(bot.Teacher().Chat.Message("hoi").ToJsonString(), authorization);

    /// <summary>A body that does not tell its length.</summary>
    private sealed class Endless(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
