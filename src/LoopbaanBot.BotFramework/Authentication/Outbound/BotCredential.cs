using Azure.Core;

namespace LoopbaanBot.BotFramework.Authentication.Outbound;

/// <summary>
/// The bot's token for the Connector. The credential keeps its own cache, but asking it costs far more than a turn
/// should; so the last token is held here too, until its time to renew.
/// </summary>
internal sealed class BotCredential(Func<TokenCredential> create, string scope, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1, 1);
    private TokenCredential? _credential;
    private volatile Held? _held;

    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) =>
        _held is { } held && time.GetUtcNow() < held.RenewAt ? new(held.Token) : FetchAsync(null, cancellationToken);

    /// <summary>
    /// A token other than the one that was refused, when there is one. The old credential goes, and its cache with it.
    /// </summary>
    public ValueTask<string> RenewAsync(string refused, CancellationToken cancellationToken) =>
        FetchAsync(refused, cancellationToken);

    public void Dispose() => _one.Dispose();

    private async ValueTask<string> FetchAsync(string? refused, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (_held is { } held && held.Token != refused && now < held.RenewAt)
            {
                return held.Token;
            }

            if (refused is not null)
            {
                (_credential, _held) = (null, null);
            }

            _credential ??= create();
            return await AskAsync(_credential, now, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    private async ValueTask<string> AskAsync(
        TokenCredential credential,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var token = await credential.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken);
            var renewAt = token.RefreshOn ?? token.ExpiresOn - Margin;
            _held = new Held(token.Token, renewAt, token.ExpiresOn);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested && _held is { } old && now < old.ExpiresOn)
        {
            // Renewal comes early on purpose: while the old token lives, an outage of the authority is no outage of
            // the bot.
            _held = old with
            {
                RenewAt = now + Patience,
            };
        }

        return _held!.Token;
    }

    private sealed record Held(string Token, DateTimeOffset RenewAt, DateTimeOffset ExpiresOn);
}
