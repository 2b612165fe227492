using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Inbound;

public sealed class HeaderTests
{
    [Fact]
    [Trait("Auth", "Auth_MissingOrDoubleHeader_401")]
    public async Task A_request_without_a_header_is_refused()
    {
        using var bed = new AuthenticationBed();

        var result = await bed.Receives(new DefaultHttpContext());

        result.Caller.ShouldBeNull();
        result.Refusal!.StatusCode.ShouldBe(401);
    }

    [Fact]
    [Trait("Auth", "Auth_MissingOrDoubleHeader_401")]
    public async Task Two_headers_are_refused_even_if_both_are_good()
    {
        using var bed = new AuthenticationBed();
        var good = "Bearer " + bed.Token();

        (await bed.ReceivesHeader(good)).Caller.ShouldNotBeNull();
        (await bed.ReceivesHeader(new StringValues([good, good]))).Refusal!.StatusCode.ShouldBe(401);
        (await bed.ReceivesHeader($"{good}, {good}")).Refusal!.StatusCode.ShouldBe(401);
    }

    [Theory]
    [InlineData("bearer {0}", true)]
    [InlineData("BEARER {0}", true)]
    [InlineData("{0}", false)]
    [InlineData("Basic {0}", false)]
    [InlineData("Bearer  {0}", false)]
    [InlineData("Bearer {0} more", false)]
    [InlineData("Bearer\t{0}", false)]
    [InlineData(" Bearer {0}", false)]
    public async Task The_header_has_two_parts_and_any_case_of_bearer(string form, bool believed)
    {
        using var bed = new AuthenticationBed();

        var result = await bed.ReceivesHeader(string.Format(null, form, bed.Token()));

        (result.Caller is not null).ShouldBe(believed);
        result.Refusal?.StatusCode.ShouldBe(401);
    }

    public static TheoryData<string> Garbage =>
        new(
            "",
            "x",
            "a.b.c",
            "..",
            "...",
            "e30.e30.",
            "e30.e30.e30",
            "bnVsbA.bnVsbA.x",
            "W10.W10.x",
            "eyJhbGciOjF9.eyJpc3MiOjF9.x",
            "eyJhbGciOiJSUzI1NiIsImtpZCI6W119.eyJpc3MiOltdfQ.x",
            "\u0000.\u0000.\u0000",
            "é.é.é",
            "a.b.c.d.e",
            new string('a', 20_000),
            new string('a', 5_000) + "." + new string('b', 5_000) + "." + new string('c', 5_000)
        );

    [Theory]
    [MemberData(nameof(Garbage))]
    [Trait("Auth", "Auth_Garbage_401Never500")]
    public async Task Garbage_is_refused_and_breaks_nothing(string garbage)
    {
        using var bed = new AuthenticationBed();

        (await bed.StatusOf(garbage)).ShouldBe(401);
        bed.OpenId.Fetches.ShouldBe(0);
    }

    [Fact]
    [Trait("Auth", "Auth_Garbage_401Never500")]
    public async Task No_header_at_all_is_an_exception()
    {
        using var bed = new AuthenticationBed();

        Prop.ForAll<string?>(text => bed.ReceivesHeader($"Bearer {text}").Result.Refusal!.StatusCode == 401)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    [Trait("Auth", "Auth_Garbage_401Never500")]
    public async Task A_token_with_one_changed_character_is_refused()
    {
        using var bed = new AuthenticationBed();
        var token = bed.Token();
        var changes =
            from place in Gen.Choose(0, token.Length - 10)
            from letter in Gen.Elements('A', 'z', '0', '_', '.', '%', '\n')
            where token[place] != letter
            select token[..place] + letter + token[(place + 1)..];

        Prop.ForAll(changes.ToArbitrary(), changed => bed.StatusOf(changed).Result == 401).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("""{"iss":"https://api.botframework.com"}""")]
    [InlineData("""{"iss":"https://api.botframework.com","exp":"soon","nbf":{},"aud":null}""")]
    [InlineData("""{"iss":"https://api.botframework.com","exp":1e400,"aud":[[]]}""")]
    [InlineData("""{"iss":"https://api.botframework.com","exp":99999999999999999999,"nbf":-99999999999999999999}""")]
    [InlineData("""{"iss":"https://api.botframework.com","exp":253402300799,"nbf":-62135596800}""")]
    [InlineData("""{"iss":["https://api.botframework.com"],"exp":1}""")]
    [Trait("Auth", "Auth_Garbage_401Never500")]
    public async Task Strange_claims_under_a_real_key_id_are_refused(string claims)
    {
        using var bed = new AuthenticationBed();
        var token = string.Join(
            '.',
            ((string[])["""{"alg":"RS256","kid":"key-1"}""", claims, "signature"]).Select(Base64UrlEncoder.Encode)
        );

        (await bed.StatusOf(token)).ShouldBe(401);
    }

    [Fact]
    public async Task A_token_over_16_KiB_is_refused_and_one_under_it_is_read()
    {
        using var bed = new AuthenticationBed();

        (await bed.StatusOf(bed.Token(claims: Padding(11_000)))).ShouldBe(200);
        (await bed.StatusOf(bed.Token(claims: Padding(16_000)))).ShouldBe(401);

        static Dictionary<string, object> Padding(int length) => new() { ["pad"] = new string('p', length) };
    }

    [Fact]
    public async Task The_log_tells_the_reason_and_the_key_but_no_token()
    {
        using var bed = new AuthenticationBed();
        var foreign = bed.Issuer.CreateToken("someone-else", AuthenticationBed.ServiceUrl);

        await bed.Receives(foreign);

        bed.Logs.All.ShouldContain("audience");
        bed.Logs.All.ShouldContain("key-1");
        bed.Logs.All.ShouldNotContain(foreign.Split('.')[1]);
        bed.Logs.All.ShouldNotContain("someone-else");
    }

    [Fact]
    public async Task A_key_id_that_would_forge_a_log_line_is_not_written()
    {
        using var bed = new AuthenticationBed();
        bed.Issuer.Current = new("evil\nAll is well", pair: "forger");

        (await bed.StatusOf(bed.Token())).ShouldBe(401);

        bed.Logs.All.ShouldNotContain("All is well");
    }
}
