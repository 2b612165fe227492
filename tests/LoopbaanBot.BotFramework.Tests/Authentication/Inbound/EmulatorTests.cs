using LoopbaanBot.BotFramework.Authentication;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Inbound;

public sealed class EmulatorTests
{
    private const string BotId = AuthenticationBed.BotId;
    private const string V1 = $"https://sts.windows.net/{AuthenticationBed.TenantId}/";
    private const string V2 = $"https://login.microsoftonline.com/{AuthenticationBed.TenantId}/v2.0";

    [Theory]
    [InlineData(V1, "1.0", "appid")]
    [InlineData(V2, "2.0", "azp")]
    public async Task The_bots_own_token_is_believed_when_the_settings_say_so(
        string issuer,
        string version,
        string caller
    )
    {
        using var bed = Bed();

        var result = await bed.Receives(bed.Token(null, Claims(issuer, version, caller)));

        result.Caller!.Profile.ShouldBe(CallerProfile.Emulator);
        result.Caller.ServiceUrl.ShouldBeNull();
        bed.OpenId.Asked.ShouldHaveSingleItem().Host.ShouldBe("login.microsoftonline.com");
    }

    [Fact]
    [Trait("Auth", "Emu_OutboundTokenReplayedInbound_401")]
    public async Task A_token_that_the_bot_sent_out_does_not_come_back_in()
    {
        using var bed = Bed();
        var claims = Claims(V2, "2.0", "azp");
        claims["aud"] = "https://api.botframework.com";

        (await bed.StatusOf(bed.Token(null, claims))).ShouldBe(401);
    }

    [Fact]
    [Trait("Auth", "Emu_ForeignTenant_401")]
    public async Task Another_tenants_token_is_refused_by_issuer_and_by_claim()
    {
        using var bed = Bed();
        var foreignIssuer = Claims(
            V2.Replace(AuthenticationBed.TenantId, AuthenticationBed.OtherTenant, StringComparison.Ordinal),
            "2.0",
            "azp"
        );
        var foreignClaim = Claims(V2, "2.0", "azp");
        foreignClaim["tid"] = AuthenticationBed.OtherTenant;

        (await bed.StatusOf(bed.Token(null, foreignIssuer))).ShouldBe(401);
        bed.OpenId.Fetches.ShouldBe(0);
        (await bed.StatusOf(bed.Token(null, foreignClaim))).ShouldBe(401);
    }

    [Fact]
    [Trait("Auth", "Emu_ProfileBInProduction_401")]
    public async Task Where_it_is_not_switched_on_it_is_an_unknown_issuer()
    {
        using var bed = new AuthenticationBed();

        (await bed.Receives(bed.Token(null, Claims(V2, "2.0", "azp")))).Refusal!.Reason.ShouldBe("issuer");
        bed.OpenId.Fetches.ShouldBe(0);
    }

    [Theory]
    [InlineData(V1, "1.0", "azp")]
    [InlineData(V2, "2.0", "appid")]
    public async Task The_caller_stands_in_the_claim_of_its_version(string issuer, string version, string caller)
    {
        using var bed = Bed();

        (await bed.StatusOf(bed.Token(null, Claims(issuer, version, caller)))).ShouldBe(403);
    }

    [Fact]
    public async Task Another_app_in_the_tenant_is_refused()
    {
        using var bed = Bed();
        var claims = Claims(V2, "2.0", "azp");
        claims["azp"] = "22222222-2222-3333-4444-555555555555";

        (await bed.StatusOf(bed.Token(null, claims))).ShouldBe(403);
    }

    [Fact]
    public async Task Its_activities_are_bound_too()
    {
        using var bed = Bed();
        var caller = (await bed.Receives(bed.Token(null, Claims(V2, "2.0", "azp")))).Caller!;
        var elsewhere = AuthenticationBed.Message();
        elsewhere.ServiceUrl = "https://evil.example/";

        bed.Authenticator.Bind(caller, AuthenticationBed.Message()).ShouldBeNull();
        bed.Authenticator.Bind(caller, elsewhere)!.StatusCode.ShouldBe(403);
    }

    private static AuthenticationBed Bed() => new(new() { ["Bot:AcceptEmulatorTokens"] = "true" }, "Development");

    private static Dictionary<string, object> Claims(string issuer, string version, string callerClaim) =>
        new()
        {
            ["iss"] = issuer,
            ["tid"] = AuthenticationBed.TenantId,
            ["ver"] = version,
            [callerClaim] = BotId,
        };
}
