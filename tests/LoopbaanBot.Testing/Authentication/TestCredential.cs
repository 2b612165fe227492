using Azure.Core;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>Gives out numbered tokens: <c>bot-token-1</c>, <c>bot-token-2</c>.</summary>
public sealed class TestCredential(TimeProvider time) : TokenCredential
{
    private int _given;

    public int Given => Volatile.Read(ref _given);

    /// <summary>The scopes of the last request.</summary>
    public IReadOnlyList<string> Scopes { get; private set; } = [];

    public Exception? Fails { get; set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        if (Fails is { } failure)
        {
            throw failure;
        }

        Scopes = requestContext.Scopes;
        return new AccessToken($"bot-token-{Interlocked.Increment(ref _given)}", time.GetUtcNow().AddHours(1));
    }

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext,
        CancellationToken cancellationToken
    ) => new(GetToken(requestContext, cancellationToken));
}
