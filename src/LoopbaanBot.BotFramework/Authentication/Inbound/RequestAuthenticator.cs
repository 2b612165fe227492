using LoopbaanBot.BotFramework.Authentication.Development;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Activity = LoopbaanBot.BotFramework.Schema.Activity;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>
/// The order of the checks: header, issuer, key, token; and after parsing, the body against the token.
/// </summary>
internal sealed class RequestAuthenticator(
    InboundTokenValidator tokens,
    ValidatedTokenCache cache,
    DevelopmentAccess development,
    BodyBinding binding,
    ILogger<RequestAuthenticator> logger
) : IRequestAuthenticator
{
    public ValueTask<AuthenticationResult> AuthenticateAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var header = context.Request.Headers.Authorization;
        if (header.Count == 0)
        {
            return new(
                development.Allows(context)
                    ? new AuthenticationResult(DevelopmentAccess.Caller, null)
                    : Refuse(TokenVerdict.Refuse(Refusals.HeaderMissing))
            );
        }

        if (!BearerHeader.TryRead(header, out var token))
        {
            return new(Refuse(TokenVerdict.Refuse(Refusals.HeaderMalformed)));
        }

        return cache.TryGet(token, out var known)
            ? new(new AuthenticationResult(known, null))
            : JudgeAsync(token.ToString(), cancellationToken);
    }

    public RequestRefusal? Bind(Caller caller, Activity activity)
    {
        var refusal = binding.Check(caller, activity);
        if (refusal is not null)
        {
            Log(refusal, null);
        }

        return refusal;
    }

    private async ValueTask<AuthenticationResult> JudgeAsync(string token, CancellationToken cancellationToken)
    {
        var verdict = await tokens.ValidateAsync(token, cancellationToken);
        return verdict.Caller is { } caller ? new AuthenticationResult(caller, null) : Refuse(verdict);
    }

    private AuthenticationResult Refuse(TokenVerdict verdict)
    {
        Log(verdict.Refusal!, verdict.Kid);
        return new AuthenticationResult(null, verdict.Refusal);
    }

    private void Log(RequestRefusal refusal, string? kid)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            AuthenticationLog.Refused(
                logger,
                refusal.StatusCode,
                refusal.Reason,
                AuthenticationLog.Plain(kid),
                System.Diagnostics.Activity.Current?.TraceId.ToString()
            );
        }
    }
}
