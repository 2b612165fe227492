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
public sealed class HubTests
{
    [Fact]
    public async Task The_bot_believes_the_hub_and_nobody_else()
    {
        await using var both = await BotBehindHub.StartAsync("hub-inbound");
        var issuer = both.Hub.Cloud.Issuer;
        var token = both.Hub.Cloud.Token();

        (await BotAnswersAsync(both, token)).ShouldBe(HttpStatusCode.OK);
        (await BotAnswersAsync(both, null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await BotAnswersAsync(both, Tampered(token))).ShouldBe(HttpStatusCode.Unauthorized);
        (await BotAnswersAsync(both, issuer.CreateToken(Guid.NewGuid().ToString(), TestHub.ServiceUrl))).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await BotAnswersAsync(both, Stranger().CreateToken(DemoSchool.BotId, TestHub.ServiceUrl))).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (
            await BotAnswersAsync(both, issuer.CreateToken(DemoSchool.BotId, "https://smba.trafficmanager.net/amer/"))
        ).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_hub_believes_the_bot_and_nobody_else()
    {
        await using var both = await BotBehindHub.StartAsync("hub-outbound");
        var authority = both.Hub.Cloud.Authority;
        var own = authority.Sign();

        (await HubAnswersAsync(both, own)).ShouldBe(HttpStatusCode.NotFound);
        (await HubAnswersAsync(both, null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await HubAnswersAsync(both, "bot-token-1")).ShouldBe(HttpStatusCode.Unauthorized);
        (await HubAnswersAsync(both, Tampered(own))).ShouldBe(HttpStatusCode.Unauthorized);
        (await HubAnswersAsync(both, authority.Sign("https://storage.azure.com"))).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await HubAnswersAsync(both, both.Hub.Cloud.Token())).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_person_is_found_by_either_id_and_an_unknown_one_is_403()
    {
        await using var both = await BotBehindHub.StartAsync("hub-people");
        both.Hub.Seat(DemoSchool.Noor, Nowhere);

        (await CreateChatAsync(both, DemoSchool.Noor.UserId)).ShouldBe(DemoSchool.Noor.PersonalChatId);
        (await CreateChatAsync(both, DemoSchool.Noor.ObjectId)).ShouldBe(DemoSchool.Noor.PersonalChatId);
        var refusal = await Should.ThrowAsync<ConnectorException>(() =>
            CreateChatAsync(both, DemoSchool.Fatima.ObjectId)
        );
        refusal.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Code.ShouldBe("BotNotInConversationRoster");
        refusal.Disposition.ShouldBe(SendDisposition.Unreachable);
    }

    [Fact]
    public async Task The_bot_waits_as_long_as_it_is_asked_and_comes_back()
    {
        await using var both = await BotBehindHub.StartAsync("hub-patience");
        var asked = TimeSpan.FromSeconds(1);
        both.Hub.Seat(DemoSchool.Noor, Nowhere);
        both.Hub.Connector.Faults.Next(call => call.CreatesConversation, HttpStatusCode.TooManyRequests, asked);

        (await CreateChatAsync(both, DemoSchool.Noor.UserId)).ShouldBe(DemoSchool.Noor.PersonalChatId);

        var taken = both.Hub.Connector.Taken;
        taken.Select(call => call.Status).ShouldBe([429, 201]);
        (taken[1].At - taken[0].At).ShouldBeGreaterThanOrEqualTo(asked);
    }

    /// <summary>For a seat that nothing needs to reach.</summary>
    private const string Nowhere = "http://127.0.0.1:1/";

    private static async Task<HttpStatusCode> BotAnswersAsync(BotBehindHub both, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, both.Bot.Endpoint)
        {
            Content = new StringContent(Uninstalled, Encoding.UTF8, "application/json"),
        };
        return await SendAsync(request, token);
    }

    private static async Task<HttpStatusCode> HubAnswersAsync(BotBehindHub both, string? token)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(both.Hub.Address, "emea/v3/conversations/a:nobody/activities")
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

    private static async Task<string?> CreateChatAsync(BotBehindHub both, string member)
    {
        var wish = ConversationParameters.Personal(member, DemoSchool.TenantId);
        var connector = both.Bot.Services.GetRequiredService<ConnectorClient>();
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
