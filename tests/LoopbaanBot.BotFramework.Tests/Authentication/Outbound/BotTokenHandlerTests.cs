using System.Net;
using System.Text;
using LoopbaanBot.BotFramework.Authentication.Outbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Outbound;

public sealed class BotTokenHandlerTests
{
    private const string Target = "https://smba.trafficmanager.net/emea/v3/conversations";

    [Fact]
    public async Task The_token_for_the_connector_goes_with_the_request()
    {
        var sniffer = new SniffingHandler();
        using var bed = Bed(sniffer);

        await Client(bed).GetAsync(new Uri(Target));

        sniffer.Authorizations.ShouldBe(["Bearer bot-token-1"]);
        bed.Credential.Scopes.ShouldBe(["https://api.botframework.com/.default"]);
    }

    [Theory]
    [MemberData(nameof(ServiceUrlPolicyTests.Disallowed), MemberType = typeof(ServiceUrlPolicyTests))]
    [Trait("Auth", "Out_TokenNeverSentToDisallowedHost")]
    public async Task Nothing_goes_to_a_host_off_the_list(string address)
    {
        var sniffer = new SniffingHandler();
        using var bed = Bed(sniffer);

        if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            await Should.ThrowAsync<Exception>(() => Client(bed).PostAsync(uri, new StringContent("x")));
        }

        sniffer.Authorizations.ShouldBeEmpty();
        bed.Credential.Given.ShouldBe(0);
    }

    [Fact]
    public async Task A_refusal_says_that_nothing_was_sent_and_names_no_address()
    {
        using var bed = Bed(new SniffingHandler());

        var refused = await Should.ThrowAsync<RequestNotSentException>(() =>
            Client(bed).GetAsync(new Uri("https://evil.com/"))
        );

        refused.Reason.ShouldBe(NotSentReason.DisallowedHost);
        refused.HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
        refused.ToString().ShouldNotContain("evil");
        bed.Logs.All.ShouldNotContain("evil");
    }

    [Fact]
    public async Task A_host_header_cannot_steer_the_request_elsewhere()
    {
        var sniffer = new SniffingHandler();
        using var bed = Bed(sniffer);
        using var request = new HttpRequestMessage(HttpMethod.Get, Target) { Headers = { Host = "evil.com" } };

        await Should.ThrowAsync<RequestNotSentException>(() => Client(bed).SendAsync(request));
        sniffer.Authorizations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_401_renews_the_token_once_and_repeats_the_same_body()
    {
        var sniffer = new SniffingHandler(HttpStatusCode.Unauthorized);
        using var bed = Bed(sniffer);

        using var response = await Client(bed).PostAsync(new Uri(Target), new StringContent("hello"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        sniffer.Authorizations.ShouldBe(["Bearer bot-token-1", "Bearer bot-token-2"]);
        sniffer.Bodies.ShouldBe(["hello", "hello"]);
    }

    [Fact]
    public async Task A_second_401_is_the_answer_and_an_alarm()
    {
        var sniffer = new SniffingHandler(HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized);
        using var bed = Bed(sniffer);

        using var response = await Client(bed).GetAsync(new Uri(Target));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        sniffer.Authorizations.Count.ShouldBe(2);
        bed.Logs.All.ShouldContain("refuses the bot's token");
        bed.Logs.All.ShouldNotContain("bot-token");
    }

    [Fact]
    public async Task A_stream_is_not_sent_twice_but_the_token_is_renewed_for_the_next()
    {
        var sniffer = new SniffingHandler(HttpStatusCode.Unauthorized);
        using var bed = Bed(sniffer);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("once"));

        using var response = await Client(bed).PostAsync(new Uri(Target), new StreamContent(stream));
        using var next = await Client(bed).GetAsync(new Uri(Target));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        sniffer.Authorizations.ShouldBe(["Bearer bot-token-1", "Bearer bot-token-2"]);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        var sniffer = new SniffingHandler();
        using var bed = Bed(sniffer);
        bed.Credential.Fails = new InvalidOperationException("authority is down");

        var refused = await Should.ThrowAsync<RequestNotSentException>(() => Client(bed).GetAsync(new Uri(Target)));

        refused.Reason.ShouldBe(NotSentReason.NoToken);
        sniffer.Authorizations.ShouldBeEmpty();
        bed.Credential.Fails = null;
        await Client(bed).GetAsync(new Uri(Target));
        sniffer.Authorizations.ShouldBe(["Bearer bot-token-1"]);
    }

    [Fact]
    public async Task In_anonymous_development_no_token_is_asked_for_or_sent()
    {
        var sniffer = new SniffingHandler();
        using var bed = Bed(sniffer, AuthenticationBed.Anonymous, "Development");
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            "http://localhost:56150/_connector/v3/conversations"
        );
        request.Headers.Authorization = new("Bearer", "left-over");

        await Client(bed).SendAsync(request);

        sniffer.Authorizations.ShouldBe([null]);
        bed.Credential.Given.ShouldBe(0);
    }

    [Fact]
    [Trait("Auth", "Out_RedirectNotFollowed")]
    public async Task A_redirect_is_an_answer_and_not_a_way()
    {
        var followed = 0;
        await using var connector = WebApplication.CreateSlimBuilder().Build();
        connector.Urls.Add("http://127.0.0.1:0");
        connector.MapGet("/start", () => Results.Redirect("/elsewhere"));
        connector.MapGet("/elsewhere", () => ++followed);
        await connector.StartAsync();
        using var bed = new AuthenticationBed(AuthenticationBed.Anonymous, "Development");

        using var response = await Client(bed).GetAsync(new Uri(connector.Urls.First() + "/start"));

        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        followed.ShouldBe(0);
    }

    private static AuthenticationBed Bed(
        SniffingHandler sniffer,
        Dictionary<string, string?>? settings = null,
        string environment = "Production"
    ) =>
        new(
            settings,
            environment,
            services => services.AddHttpClient("connector").ConfigurePrimaryHttpMessageHandler(() => sniffer)
        );

    private static HttpClient Client(AuthenticationBed bed) =>
        bed.Services.GetRequiredService<IHttpClientFactory>().CreateClient("connector");
}
