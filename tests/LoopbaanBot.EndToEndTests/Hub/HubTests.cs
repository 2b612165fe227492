using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>The hub is as strict as what it stands for; what it lets through proves nothing otherwise.</summary>
public sealed class HubTests(HubFixture fixture) : IClassFixture<HubFixture>
{
    private readonly BotBehindHub _both = fixture.Both;

    [Fact]
    public async Task The_bot_believes_the_hub_and_nobody_else()
    {
        var issuer = _both.Hub.Cloud.Issuer;
        var token = _both.Hub.Cloud.Token();

        (await BotAnswersAsync(token)).ShouldBe(HttpStatusCode.OK);
        (await BotAnswersAsync(null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await BotAnswersAsync(Tampered(token))).ShouldBe(HttpStatusCode.Unauthorized);
        (await BotAnswersAsync(issuer.CreateToken(Guid.NewGuid().ToString(), TestHub.ServiceUrl))).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await BotAnswersAsync(Stranger().CreateToken(DemoSchool.BotId, TestHub.ServiceUrl))).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await BotAnswersAsync(issuer.CreateToken(DemoSchool.BotId, "https://smba.trafficmanager.net/amer/"))).ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task The_hub_believes_the_bot_and_nobody_else()
    {
        var authority = _both.Hub.Cloud.Authority;
        var own = authority.Sign();

        (await HubAnswersAsync(own)).ShouldBe(HttpStatusCode.NotFound);
        (await HubAnswersAsync(null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await HubAnswersAsync("bot-token-1")).ShouldBe(HttpStatusCode.Unauthorized);
        (await HubAnswersAsync(Tampered(own))).ShouldBe(HttpStatusCode.Unauthorized);
        (await HubAnswersAsync(authority.Sign("https://storage.azure.com"))).ShouldBe(HttpStatusCode.Unauthorized);
        (await HubAnswersAsync(_both.Hub.Cloud.Token())).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_person_is_found_by_either_id_and_an_unknown_one_is_403()
    {
        _both.Hub.Seat(DemoSchool.Noor, Nowhere);

        (await CreateChatAsync(DemoSchool.Noor.UserId)).ShouldBe(DemoSchool.Noor.PersonalChatId);
        (await CreateChatAsync(DemoSchool.Noor.ObjectId)).ShouldBe(DemoSchool.Noor.PersonalChatId);
        var refusal = await Should.ThrowAsync<ConnectorException>(() => CreateChatAsync(DemoSchool.Fatima.ObjectId));
        refusal.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Code.ShouldBe("BotNotInConversationRoster");
        refusal.Disposition.ShouldBe(SendDisposition.Unreachable);
    }

    [Fact]
    public async Task The_bot_waits_as_long_as_it_is_asked_and_comes_back()
    {
        var asked = TimeSpan.FromSeconds(1);
        _both.Hub.Seat(DemoSchool.Noor, Nowhere);
        var before = _both.Hub.Connector.Taken.Count;
        _both.Hub.Connector.Faults.Next(call => call.CreatesConversation, HttpStatusCode.TooManyRequests, asked);

        (await CreateChatAsync(DemoSchool.Noor.UserId)).ShouldBe(DemoSchool.Noor.PersonalChatId);

        var taken = _both.Hub.Connector.Taken.Skip(before).ToArray();
        taken.Select(call => call.Status).ShouldBe([429, 201]);
        (taken[1].At - taken[0].At).ShouldBeGreaterThanOrEqualTo(asked);
    }

    /// <summary>For a seat that nothing needs to reach.</summary>
    private const string Nowhere = "http://127.0.0.1:1/";

    private async Task<HttpStatusCode> BotAnswersAsync(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _both.Bot.Endpoint)
        {
            Content = new StringContent(Uninstalled, Encoding.UTF8, "application/json"),
        };
        return await SendAsync(request, token);
    }

    private async Task<HttpStatusCode> HubAnswersAsync(string? token)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(_both.Hub.Address, "emea/v3/conversations/a:nobody/activities")
        );
        return await SendAsync(request, token);
    }

    private static async Task<HttpStatusCode> SendAsync(HttpRequestMessage request, string? token)
    {
        using var http = new HttpClient();
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private async Task<string?> CreateChatAsync(string member)
    {
        var wish = ConversationParameters.Personal(member, DemoSchool.TenantId);
        var connector = _both.Bot.Services.GetRequiredService<ConnectorClient>();
        var made = await connector.CreateConversationAsync(TestHub.ServiceUrl, wish, CancellationToken.None);
        return made?.Id;
    }

    /// <summary>Another one who signs under the same key id.</summary>
    private static TestTokenIssuer Stranger() =>
        new(TimeProvider.System) { Current = new TestSigningKey("key-1", "another pair") };

    /// <summary>One letter in the middle of what was signed.</summary>
    private static string Tampered(string token)
    {
        var at = token.IndexOf('.', StringComparison.Ordinal) + 8;
        return $"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}";
    }

    /// <summary>Noor takes the bot away again: a turn that answers nothing.</summary>
    private static string Uninstalled =>
        $$"""
            {
              "type": "installationUpdate", "action": "remove", "id": "gone", "channelId": "msteams",
              "serviceUrl": "{{TestHub.ServiceUrl}}",
              "from": { "id": "{{DemoSchool.Noor.UserId}}", "aadObjectId": "{{DemoSchool.Noor.ObjectId}}" },
              "recipient": { "id": "28:{{DemoSchool.BotId}}" },
              "conversation": {
                "id": "{{DemoSchool.Noor.PersonalChatId}}", "conversationType": "personal", "tenantId": "{{DemoSchool.TenantId}}"
              },
              "channelData": { "tenant": { "id": "{{DemoSchool.TenantId}}" } }
            }
            """;
}

/// <summary>The tests change nothing that outlives them, so one bot does for all.</summary>
public sealed class HubFixture : IAsyncLifetime
{
    internal BotBehindHub Both { get; private set; } = null!;

    public async Task InitializeAsync() => Both = await BotBehindHub.StartAsync("hub");

    public Task DisposeAsync() => Both.DisposeAsync().AsTask();
}
