using LoopbaanBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.BotFramework.Authentication;

/// <summary>Decides who calls, in two steps: the header before the body is parsed, the body against the token after.</summary>
public interface IRequestAuthenticator
{
    ValueTask<AuthenticationResult> AuthenticateAsync(HttpContext context, CancellationToken cancellationToken);

    /// <summary>Checks that the activity belongs to the caller; null when it does.</summary>
    RequestRefusal? Bind(Caller caller, Activity activity);
}

/// <summary>Either a caller or a refusal, never both.</summary>
public readonly record struct AuthenticationResult(Caller? Caller, RequestRefusal? Refusal);

/// <summary>Why a request is refused: the HTTP status for the caller and a reason code for the log.</summary>
public sealed record RequestRefusal(int StatusCode, string Reason);
