using LoopbaanBot.BotFramework.Authentication.Outbound;
using LoopbaanBot.Testing.Authentication;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Outbound;

public sealed class BotCredentialTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly TestCredential _source;
    private readonly BotCredential _credential;
    private int _made;

    public BotCredentialTests()
    {
        _source = new TestCredential(_clock);
        _credential = new BotCredential(Make, "scope", _clock);

        TestCredential Make()
        {
            _made++;
            return _source;
        }
    }

    public void Dispose() => _credential.Dispose();

    [Fact]
    public async Task A_token_is_asked_for_once_until_five_minutes_before_its_end()
    {
        (await Token()).ShouldBe("bot-token-1");
        _clock.Advance(TimeSpan.FromMinutes(54));
        (await Token()).ShouldBe("bot-token-1");
        _clock.Advance(TimeSpan.FromMinutes(1));
        (await Token()).ShouldBe("bot-token-2");
        _made.ShouldBe(1);
    }

    [Fact]
    public async Task While_the_old_token_lives_an_outage_is_not_felt()
    {
        await Token();
        _clock.Advance(TimeSpan.FromMinutes(56));
        _source.Fails = new InvalidOperationException();

        (await Token()).ShouldBe("bot-token-1");
        _source.Fails = null;
        (await Token()).ShouldBe("bot-token-1");
        _clock.Advance(TimeSpan.FromSeconds(30));
        (await Token()).ShouldBe("bot-token-2");
    }

    [Fact]
    public async Task After_its_end_an_outage_is_an_error()
    {
        await Token();
        _clock.Advance(TimeSpan.FromHours(1));
        _source.Fails = new InvalidOperationException();

        await Should.ThrowAsync<InvalidOperationException>(Token);
    }

    [Fact]
    public async Task Many_refusals_of_one_token_renew_it_once_with_a_new_credential()
    {
        var refused = await Token();

        var renewed = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => _credential.RenewAsync(refused, CancellationToken.None).AsTask())
        );

        renewed.ShouldAllBe(token => token == "bot-token-2");
        _source.Given.ShouldBe(2);
        _made.ShouldBe(2);
    }

    private Task<string> Token() => _credential.GetTokenAsync(CancellationToken.None).AsTask();
}
