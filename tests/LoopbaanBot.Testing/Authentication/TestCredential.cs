using System.Globalization;
using Azure.Core;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>Gives out numbered tokens, <c>bot-token-1</c>, <c>bot-token-2</c>; or what an authority signs.</summary>
/// <param name="time">Tells when a token ends: after an hour.</param>
/// <param name="sign">Makes the token for this scope, valid until this moment.</param>
public sealed class TestCredential(TimeProvider time, Func<string, DateTimeOffset, string>? sign = null)
    : TokenCredential
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
        var number = Interlocked.Increment(ref _given);
        var until = time.GetUtcNow().AddHours(1);
        var token =
            sign?.Invoke(Scopes.Single(), until) ?? string.Create(CultureInfo.InvariantCulture, $"bot-token-{number}");
        return new AccessToken(token, until);
    }

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext,
        CancellationToken cancellationToken
    ) => new(GetToken(requestContext, cancellationToken));
}
