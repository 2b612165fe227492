using LoopbaanBot.BotFramework.Authentication.Inbound;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Inbound;

public sealed class ValidatedTokenCacheTests : IDisposable
{
    private readonly AuthenticationBed _bed = new();

    private ValidatedTokenCache Cache => _bed.Services.GetRequiredService<ValidatedTokenCache>();

    public void Dispose() => _bed.Dispose();

    [Fact]
    public async Task The_same_token_is_judged_once_and_gives_the_same_caller()
    {
        var token = _bed.Token();
        var first = await _bed.Receives(token);

        Cache.TryGet(token, out var cached).ShouldBeTrue();
        cached.ShouldBeSameAs(first.Caller);
        (await _bed.Receives(token)).Caller.ShouldBeSameAs(first.Caller);
    }

    [Fact]
    public async Task A_refused_token_is_not_kept()
    {
        await _bed.Receives(_bed.Issuer.CreateToken("someone-else", AuthenticationBed.ServiceUrl));

        Cache.Count.ShouldBe(0);
    }

    [Fact]
    public async Task An_entry_leaves_after_five_minutes()
    {
        var token = _bed.Token();
        await _bed.Receives(token);

        _bed.Clock.Advance(TimeSpan.FromSeconds(299));
        Cache.TryGet(token, out _).ShouldBeTrue();
        _bed.Clock.Advance(TimeSpan.FromSeconds(1));
        Cache.TryGet(token, out _).ShouldBeFalse();
        (await _bed.StatusOf(token)).ShouldBe(200);
    }

    [Fact]
    public async Task A_token_that_expires_while_it_is_kept_is_refused()
    {
        var token = _bed.Issuer.CreateToken(
            AuthenticationBed.BotId,
            AuthenticationBed.ServiceUrl,
            TimeSpan.FromSeconds(10)
        );
        (await _bed.StatusOf(token)).ShouldBe(200);

        _bed.Clock.Advance(TimeSpan.FromSeconds(10));
        Cache.TryGet(token, out _).ShouldBeFalse();
        _bed.Clock.Advance(TimeSpan.FromMinutes(5));
        (await _bed.StatusOf(token)).ShouldBe(401);
    }

    [Fact]
    public async Task A_token_whose_key_is_revoked_while_it_is_kept_is_refused()
    {
        var token = _bed.Token();
        (await _bed.StatusOf(token)).ShouldBe(200);
        var revoked = _bed.Issuer.Current;
        _bed.Issuer.Rotate("key-2");
        _bed.Issuer.Keys.Remove(revoked);
        _bed.Clock.Advance(TimeSpan.FromSeconds(61));
        Cache.TryGet(token, out _).ShouldBeTrue();

        (await _bed.StatusOf(_bed.Token())).ShouldBe(200);

        (await _bed.StatusOf(token)).ShouldBe(401);
    }

    [Fact]
    public async Task A_token_is_forgotten_with_the_certificate_of_its_key()
    {
        // The library looks at the machine's own clock, which is later than this test's.
        _bed.Clock.SetWall(TimeProvider.System.GetUtcNow());
        var end = _bed.Clock.GetUtcNow().AddMinutes(4);
        _bed.Issuer.Current.Certify(end.AddYears(-1), end);
        var token = _bed.Token();
        (await _bed.StatusOf(token)).ShouldBe(200);

        _bed.Clock.Advance(TimeSpan.FromMinutes(4) + TimeSpan.FromSeconds(1));

        Cache.TryGet(token, out _).ShouldBeFalse();
        (await _bed.StatusOf(token)).ShouldBe(401);
    }

    [Fact]
    public async Task Keys_that_are_too_old_are_too_old_for_a_kept_token_too()
    {
        var token = _bed.Token();
        await _bed.Receives(token);
        _bed.OpenId.Instead = _ => new HttpResponseMessage(System.Net.HttpStatusCode.BadGateway);
        var wall = _bed.Clock.GetUtcNow();
        _bed.Clock.Advance(TimeSpan.FromDays(5) + TimeSpan.FromSeconds(1));
        _bed.Clock.SetWall(wall);

        (await _bed.StatusOf(token)).ShouldBe(503);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_revives_nothing()
    {
        var token = _bed.Token();
        await _bed.Receives(token);

        _bed.Clock.SetWall(_bed.Clock.GetUtcNow().AddHours(-1));

        Cache.TryGet(token, out _).ShouldBeFalse();
        (await _bed.StatusOf(token)).ShouldBe(401);
    }

    [Fact]
    public async Task It_never_holds_more_than_its_capacity()
    {
        for (var number = 0; number <= ValidatedTokenCache.Capacity + 1; number++)
        {
            await _bed.Receives(_bed.Token(claims: new Dictionary<string, object> { ["n"] = number }));
            Cache.Count.ShouldBeLessThanOrEqualTo(ValidatedTokenCache.Capacity);
        }

        Cache.Count.ShouldBe(2);
    }
}
