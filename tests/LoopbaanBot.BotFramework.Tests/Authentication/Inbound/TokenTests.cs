using System.Security.Cryptography;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.Testing.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Inbound;

public sealed class TokenTests : IDisposable
{
    private readonly AuthenticationBed _bed = new();

    private static string BotId => AuthenticationBed.BotId;

    public void Dispose() => _bed.Dispose();

    [Fact]
    public async Task A_channel_token_is_believed_with_its_service_url_and_endorsements()
    {
        var result = await _bed.Receives(_bed.Token());

        result.Refusal.ShouldBeNull();
        result.Caller!.Profile.ShouldBe(CallerProfile.Channel);
        result.Caller.ServiceUrl.ShouldBe(AuthenticationBed.ServiceUrl);
        result.Caller.Endorsements.ShouldBe(["msteams"]);
        _bed.OpenId.Asked.ShouldHaveSingleItem()
            .AbsoluteUri.ShouldBe("https://login.botframework.com/v1/.well-known/openidconfiguration");
    }

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://sts.windows.net/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("")]
    [Trait("Auth", "Auth_UnknownIssuer_401_NoHttpCall")]
    public async Task An_unknown_issuer_is_refused_without_a_call(string issuer)
    {
        (await _bed.StatusOf(_bed.Token(claims: With("iss", issuer)))).ShouldBe(401);
        _bed.OpenId.Fetches.ShouldBe(0);
    }

    [Fact]
    [Trait("Auth", "Auth_MetadataIssuerNotConfigured_401")]
    public async Task What_the_metadata_names_as_issuer_is_not_believed_for_that()
    {
        var other = new TestTokenIssuer(_bed.Clock, "https://issuer.example.test");
        using var bed = new AuthenticationBed(more: services =>
            services.AddTestAuthentication(new TestOpenIdHandler(other), _bed.Credential)
        );

        (await bed.StatusOf(other.CreateToken(BotId, AuthenticationBed.ServiceUrl))).ShouldBe(401);
        var posing = other.CreateToken(
            BotId,
            AuthenticationBed.ServiceUrl,
            claims: With("iss", TestTokenIssuer.ChannelIssuer)
        );
        (await bed.StatusOf(posing)).ShouldBe(200);
    }

    public static TheoryData<object> ForeignAudiences =>
        new(
            "22222222-2222-3333-4444-555555555555",
            "",
            BotId + "/",
            "api://" + BotId,
            BotId.ToUpperInvariant() + "x",
            new[] { BotId, "other" },
            new[] { BotId },
            new[] { "other" },
            5
        );

    [Theory]
    [MemberData(nameof(ForeignAudiences))]
    [Trait("Auth", "Auth_Aud_{Other,Array,TrailingSlash}_401")]
    public async Task Only_this_bot_alone_is_the_audience(object audience) =>
        (await _bed.StatusOf(_bed.Token(claims: With("aud", audience)))).ShouldBe(401);

    [Theory]
    [InlineData(-290, 200)]
    [InlineData(-310, 401)]
    [Trait("Auth", "Auth_Exp_{-4:50 ok,-5:10 401}")]
    public async Task A_token_dies_five_minutes_after_its_end(int secondsFromNow, int status) =>
        (await _bed.StatusOf(_bed.Token(claims: With("exp", Now + secondsFromNow, "nbf", Now - 3600)))).ShouldBe(
            status
        );

    [Theory]
    [InlineData(290, 200)]
    [InlineData(310, 401)]
    [Trait("Auth", "Auth_Nbf_{4:50 ok,5:10 401}")]
    public async Task A_token_lives_from_five_minutes_before_its_beginning(int secondsFromNow, int status) =>
        (await _bed.StatusOf(_bed.Token(claims: With("nbf", Now + secondsFromNow)))).ShouldBe(status);

    [Fact]
    [Trait("Auth", "Auth_NoExp_401")]
    public async Task A_token_without_end_is_refused()
    {
        var claims = _bed.Issuer.Claims(BotId, AuthenticationBed.ServiceUrl, TimeSpan.FromHours(1));
        claims.Remove("exp");

        (await _bed.StatusOf(_bed.Issuer.Sign(claims))).ShouldBe(401);
    }

    [Theory]
    [InlineData(24 * 3600, 200)]
    [InlineData((24 * 3600) + 1, 401)]
    [InlineData(long.MaxValue / 2, 401)]
    public async Task A_token_lives_a_day_at_most(long seconds, int status) =>
        (await _bed.StatusOf(_bed.Token(claims: With("exp", Now + seconds)))).ShouldBe(status);

    [Fact]
    public async Task Without_a_beginning_the_moment_of_issue_counts_and_without_both_it_is_refused()
    {
        var claims = _bed.Issuer.Claims(BotId, AuthenticationBed.ServiceUrl, TimeSpan.FromHours(1));
        claims.Remove("nbf");
        (await _bed.StatusOf(_bed.Issuer.Sign(claims))).ShouldBe(401);

        claims["iat"] = Now;
        (await _bed.StatusOf(_bed.Issuer.Sign(claims))).ShouldBe(200);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    [Trait("Auth", "Auth_Alg_{none,HS256pubkey,PS256,ES256}_401")]
    public async Task Other_signatures_by_the_right_key_are_refused(string algorithm)
    {
        var claims = _bed.Issuer.Claims(BotId, AuthenticationBed.ServiceUrl, TimeSpan.FromHours(1));

        (await _bed.StatusOf(_bed.Issuer.Sign(claims, algorithm))).ShouldBe(401);
    }

    [Fact]
    [Trait("Auth", "Auth_Alg_{none,HS256pubkey,PS256,ES256}_401")]
    public async Task Tokens_without_signature_or_with_a_borrowed_one_are_refused()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        SecurityKey[] keys =
        [
            new SymmetricSecurityKey(_bed.Issuer.Current.PublicPem) { KeyId = "key-1" },
            new ECDsaSecurityKey(curve) { KeyId = "key-1" },
        ];

        (await _bed.StatusOf(Unsigned(""))).ShouldBe(401);
        (await _bed.StatusOf(Unsigned(_bed.Token().Split('.')[2]))).ShouldBe(401);
        (await _bed.StatusOf(SignedBy(new SigningCredentials(keys[0], SecurityAlgorithms.HmacSha256)))).ShouldBe(401);
        (await _bed.StatusOf(SignedBy(new SigningCredentials(keys[1], SecurityAlgorithms.EcdsaSha256)))).ShouldBe(401);
    }

    [Fact]
    public async Task A_key_that_the_token_brings_along_is_not_used()
    {
        _bed.Issuer.Current = new TestSigningKey("key-1", pair: "forger");
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(
            new RsaSecurityKey(_bed.Issuer.Current.PublicParameters)
        );
        var claims = _bed.Issuer.Claims(BotId, AuthenticationBed.ServiceUrl, TimeSpan.FromHours(1));
        var header = new Dictionary<string, object>
        {
            ["jwk"] = new Dictionary<string, object>
            {
                ["kty"] = "RSA",
                ["n"] = jwk.N,
                ["e"] = jwk.E,
            },
        };

        (await _bed.StatusOf(_bed.Issuer.Sign(claims, header: header))).ShouldBe(401);
    }

    [Fact]
    [Trait("Auth", "Auth_NoKid_401")]
    public async Task A_token_that_names_no_key_is_refused()
    {
        _bed.Issuer.Current = new TestSigningKey("", pair: "key-1");

        (await _bed.StatusOf(_bed.Token())).ShouldBe(401);
        _bed.OpenId.Fetches.ShouldBe(0);
    }

    [Fact]
    [Trait("Auth", "Auth_ExpiredX5c_401")]
    public async Task A_key_is_worth_no_more_than_its_certificate()
    {
        var key = _bed.Issuer.Current;
        key.Certify(_bed.Clock.GetUtcNow().AddYears(-2), _bed.Clock.GetUtcNow().AddDays(-1));

        (await _bed.Receives(_bed.Token())).Refusal!.Reason.ShouldBe("key_expired");
    }

    [Fact]
    public async Task A_key_with_a_living_certificate_is_used()
    {
        _bed.Issuer.Current.Certify(_bed.Clock.GetUtcNow().AddYears(-1), _bed.Clock.GetUtcNow().AddYears(5));

        (await _bed.StatusOf(_bed.Token())).ShouldBe(200);
    }

    [Fact]
    public async Task A_critical_header_that_nobody_understands_is_refused()
    {
        var claims = _bed.Issuer.Claims(BotId, AuthenticationBed.ServiceUrl, TimeSpan.FromHours(1));
        var header = new Dictionary<string, object> { ["crit"] = new[] { "exp" } };

        (await _bed.Receives(_bed.Issuer.Sign(claims, header: header))).Refusal!.Reason.ShouldBe("crit");
    }

    public static TheoryData<object?> BadServiceUrls =>
        new(
            null,
            "",
            7,
            new[] { AuthenticationBed.ServiceUrl },
            new Dictionary<string, object> { ["a"] = AuthenticationBed.ServiceUrl }
        );

    [Theory]
    [MemberData(nameof(BadServiceUrls))]
    [Trait("Auth", "Bind_ServiceUrl_{missing,mismatch,array}_403")]
    public async Task The_service_url_is_exactly_one_string(object? serviceUrl)
    {
        var token = serviceUrl is null ? _bed.Token(null) : _bed.Token(claims: With("serviceurl", serviceUrl));

        (await _bed.StatusOf(token)).ShouldBe(403);
    }

    [Fact]
    public async Task A_claim_that_stands_there_twice_is_refused()
    {
        var json = $$"""
            {"iss":"{{TestTokenIssuer.ChannelIssuer}}","aud":"{{BotId}}","nbf":{{Now}},"exp":{{Now + 600}},
             "serviceurl":"https://evil.example/","serviceurl":"{{AuthenticationBed.ServiceUrl}}"}
            """;
        var credentials = new SigningCredentials(_bed.Issuer.Current.SecurityKey, SecurityAlgorithms.RsaSha256);

        (await _bed.StatusOf(new JsonWebTokenHandler().CreateToken(json, credentials))).ShouldBe(401);
    }

    private long Now => _bed.Clock.GetUtcNow().ToUnixTimeSeconds();

    private string Unsigned(string signature) =>
        Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"key-1"}""")
        + "."
        + _bed.Token().Split('.')[1]
        + "."
        + signature;

    private string SignedBy(SigningCredentials credentials) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Claims = _bed.Issuer.Claims(BotId, AuthenticationBed.ServiceUrl, TimeSpan.FromHours(1)),
                SigningCredentials = credentials,
            }
        );

    private static Dictionary<string, object> With(string name, object value) => new() { [name] = value };

    private static Dictionary<string, object> With(string name, object value, string other, object otherValue) =>
        new() { [name] = value, [other] = otherValue };
}
