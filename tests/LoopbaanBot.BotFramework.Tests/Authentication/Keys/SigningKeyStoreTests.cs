using System.Net;
using LoopbaanBot.BotFramework.Authentication.Inbound;
using LoopbaanBot.BotFramework.Authentication.Keys;
using LoopbaanBot.Testing.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Keys;

public sealed class SigningKeyStoreTests : IDisposable
{
    private readonly AuthenticationBed _bed = new();

    private SigningKeyStore Store =>
        _bed.Services.GetRequiredService<IssuerProfiles>().Find(TestTokenIssuer.ChannelIssuer)!.Keys;

    public void Dispose() => _bed.Dispose();

    [Fact]
    public async Task A_hundred_first_requests_make_one_fetch()
    {
        var gate = new TaskCompletionSource();
        _bed.OpenId.Gate = gate.Task;
        var requests = Enumerable
            .Range(0, 100)
            .Select(number => _bed.StatusOf(_bed.Token(claims: new Dictionary<string, object> { ["n"] = number })))
            .ToArray();

        gate.SetResult();

        (await Task.WhenAll(requests)).ShouldAllBe(status => status == 200);
        _bed.OpenId.Fetches.ShouldBe(1);
    }

    [Fact]
    [Trait("Auth", "Keys_Rotation_FirstTokenAccepted")]
    public async Task The_first_token_after_each_rotation_is_believed()
    {
        (await _bed.StatusOf(_bed.Token())).ShouldBe(200);
        foreach (var kid in (string[])["key-2", "key-3"])
        {
            _bed.Clock.Advance(TimeSpan.FromSeconds(61));
            _bed.Issuer.Rotate(kid);

            (await _bed.StatusOf(_bed.Token())).ShouldBe(200);
        }

        _bed.OpenId.Fetches.ShouldBe(3);
    }

    [Fact]
    [Trait("Auth", "Keys_Flood1000_OneFetch")]
    public async Task A_thousand_unknown_keys_in_a_hundred_seconds_make_one_fetch()
    {
        await _bed.StatusOf(_bed.Token());
        for (var number = 0; number < 1000; number++)
        {
            (await Store.FindAsync($"unknown-{number}", CancellationToken.None)).Key.ShouldBeNull();
            _bed.Clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        _bed.OpenId.Fetches.ShouldBe(2);
    }

    [Fact]
    [Trait("Auth", "Keys_ColdOutage_503_BackedOff")]
    public async Task Without_keys_every_token_is_refused_and_the_fetches_back_off()
    {
        var token = _bed.Token();
        Break();

        for (var second = 0; second < 200; second++)
        {
            (await _bed.StatusOf(token)).ShouldBe(503);
            _bed.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        _bed.OpenId.Fetches.ShouldBe(6);
        Repair();
        _bed.Clock.Advance(TimeSpan.FromMinutes(5));
        (await _bed.StatusOf(token)).ShouldBe(200);
    }

    [Fact]
    public async Task The_pause_between_failed_fetches_never_passes_five_minutes()
    {
        Break();
        for (var attempt = 1; attempt <= 20; attempt++)
        {
            (await Store.FindAsync("key-1", CancellationToken.None)).Set.ShouldBeNull();
            _bed.OpenId.Fetches.ShouldBe(attempt);
            _bed.Clock.Advance(TimeSpan.FromMinutes(5));
        }
    }

    [Fact]
    public async Task Keys_in_memory_go_on_working_through_an_outage()
    {
        await _bed.StatusOf(_bed.Token());
        Break();
        _bed.Clock.Advance(TimeSpan.FromDays(4));

        (await _bed.StatusOf(_bed.Token())).ShouldBe(200);
        await Store.Refreshing;
        (await _bed.StatusOf(_bed.Token())).ShouldBe(200);
    }

    [Fact]
    [Trait("Auth", "Keys_StaleOver5d_503")]
    public async Task Keys_of_over_five_days_are_not_used()
    {
        await _bed.StatusOf(_bed.Token());
        Break();
        _bed.Clock.Advance(TimeSpan.FromDays(5) + TimeSpan.FromSeconds(1));

        (await _bed.StatusOf(_bed.Token())).ShouldBe(503);
    }

    [Fact]
    public async Task After_twelve_hours_the_keys_are_fetched_behind_the_request()
    {
        await _bed.StatusOf(_bed.Token());
        _bed.Issuer.Current.Endorsements.Clear();
        _bed.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(1));

        var before = await _bed.Receives(_bed.Token());
        await Store.Refreshing;
        var after = await _bed.Receives(_bed.Token());

        _bed.OpenId.Fetches.ShouldBe(2);
        _bed.Authenticator.Bind(before.Caller!, AuthenticationBed.Message()).ShouldBeNull();
        _bed.Authenticator.Bind(after.Caller!, AuthenticationBed.Message())!.Reason.ShouldBe("endorsement");
    }

    [Fact]
    public async Task A_wall_clock_that_jumps_back_stops_no_fetch()
    {
        await Store.FindAsync("key-1", CancellationToken.None);
        _bed.Issuer.Rotate("key-2");
        _bed.Clock.Advance(TimeSpan.FromSeconds(61));
        _bed.Clock.SetWall(_bed.Clock.GetUtcNow().AddDays(-2));

        (await Store.FindAsync("key-2", CancellationToken.None)).Key.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_caller_that_leaves_does_not_end_the_fetch_for_the_others()
    {
        var gate = new TaskCompletionSource();
        _bed.OpenId.Gate = gate.Task;
        using var leaving = new CancellationTokenSource();
        var first = Store.FindAsync("key-1", leaving.Token).AsTask();
        var second = Store.FindAsync("key-1", CancellationToken.None).AsTask();

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        gate.SetResult();

        (await second).Key.ShouldNotBeNull();
        _bed.OpenId.Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task A_fetch_that_takes_over_five_seconds_has_failed()
    {
        _bed.OpenId.Gate = new TaskCompletionSource().Task;
        var waiting = _bed.StatusOf(_bed.Token());

        // The timer of the fetch may be set a moment after the request began.
        while (!waiting.IsCompleted)
        {
            _bed.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        (await waiting).ShouldBe(503);
    }

    public static TheoryData<string, Func<HttpResponseMessage>> BadMetadata =>
        new()
        {
            {
                "redirect",
                () =>
                    new(HttpStatusCode.Found) { Headers = { Location = new Uri("https://evil.example/") } }
            },
            {
                "not json",
                () =>
                    new() { Content = new StringContent("<html>") }
            },
            {
                "no keys",
                () =>
                    new() { Content = new StringContent("""{"issuer":"https://api.botframework.com"}""") }
            },
            {
                "keys over http",
                () =>
                    new() { Content = new StringContent("""{"jwks_uri":"http://keys.example.test/"}""") }
            },
            {
                "too large",
                () =>
                    new() { Content = new StringContent($$"""{"issuer":"{{new string('x', 1024 * 1024)}}"}""") }
            },
        };

    [Theory]
    [MemberData(nameof(BadMetadata))]
    public async Task Metadata_that_is_not_right_is_no_metadata(string what, Func<HttpResponseMessage> answer)
    {
        _bed.OpenId.Instead = _ => answer();

        (await _bed.StatusOf(_bed.Token())).ShouldBe(503, what);
        _bed.OpenId.Asked.ShouldHaveSingleItem();
    }

    private void Break() => _bed.OpenId.Instead = _ => new HttpResponseMessage(HttpStatusCode.BadGateway);

    private void Repair() => _bed.OpenId.Instead = null;
}
