using System.IO.Pipelines;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace LoopbaanBot.BotFramework.Cloud;

/// <summary>Either an activity that may be acted on or a refusal.</summary>
internal readonly record struct Reception(Activity? Activity, RequestRefusal? Refusal)
{
    public static implicit operator Reception(RequestRefusal refusal) => new(null, refusal);
}

/// <summary>
/// Everything that is checked before a turn begins; the caller is known before a byte of the body is read.
/// </summary>
internal sealed partial class RequestGate(IRequestAuthenticator authenticator, ILogger logger)
{
    /// <summary>256 KiB, counted while reading: a length that is announced proves nothing.</summary>
    public const int MaxBodyLength = 256 * 1024;

    private static readonly RequestRefusal NotPost = new(StatusCodes.Status405MethodNotAllowed, "method");
    private static readonly RequestRefusal NotJson = new(StatusCodes.Status415UnsupportedMediaType, "content-type");
    private static readonly RequestRefusal TooLarge = new(StatusCodes.Status413PayloadTooLarge, "body-size");
    private static readonly RequestRefusal Malformed = new(StatusCodes.Status400BadRequest, "body");
    private static readonly RequestRefusal Unfinished = new(StatusCodes.Status400BadRequest, "body-unfinished");
    private static readonly RequestRefusal NotChecked = new(StatusCodes.Status503ServiceUnavailable, "authenticator");

    public async ValueTask<Reception> ReceiveAsync(HttpContext http)
    {
        if (CheckEnvelope(http.Request) is { } wrong)
        {
            return wrong;
        }

        var (caller, refusal) = await AuthenticateAsync(http);
        if (caller is null)
        {
            return refusal ?? NotChecked;
        }

        var reception = await ReadAsync(http);
        return reception.Activity is { } activity && Bind(caller, activity) is { } foreign ? foreign : reception;
    }

    private static RequestRefusal? CheckEnvelope(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return NotPost;
        }

        if (!IsJson(request.ContentType) || request.Headers.ContentEncoding.Count > 0)
        {
            return NotJson;
        }

        return request.ContentLength > MaxBodyLength ? TooLarge : null;
    }

    // The two that channels send first; the parser is for the rest.
    private static bool IsJson(string? contentType) =>
        string.Equals(contentType, "application/json; charset=utf-8", StringComparison.OrdinalIgnoreCase)
        || string.Equals(contentType, "application/json", StringComparison.OrdinalIgnoreCase)
        || (
            MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        );

    // A check that breaks has not been passed: the gate stays shut.
    private async ValueTask<AuthenticationResult> AuthenticateAsync(HttpContext http)
    {
        try
        {
            return await authenticator.AuthenticateAsync(http, http.RequestAborted);
        }
#pragma warning disable CA1031 // One catch per boundary: no failure of the check may become a 500.
        catch (Exception exception)
        {
            LogCheckFailed(exception.GetType().Name);
            return new AuthenticationResult(null, NotChecked);
        }
#pragma warning restore CA1031
    }

    private RequestRefusal? Bind(Caller caller, Activity activity)
    {
        try
        {
            return authenticator.Bind(caller, activity);
        }
#pragma warning disable CA1031 // As above.
        catch (Exception exception)
        {
            LogCheckFailed(exception.GetType().Name);
            return NotChecked;
        }
#pragma warning restore CA1031
    }

    private static async ValueTask<Reception> ReadAsync(HttpContext http)
    {
        var reader = http.Request.BodyReader;
        try
        {
            ReadResult result;
            while (!(result = await reader.ReadAsync(http.RequestAborted)).IsCompleted)
            {
                if (result.Buffer.Length > MaxBodyLength)
                {
                    break;
                }

                reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            }

            var length = result.Buffer.Length;
            var activity = length > MaxBodyLength ? null : ActivityReader.Read(result.Buffer);
            reader.AdvanceTo(result.Buffer.End);
            return activity is not null ? new Reception(activity, null)
                : length > MaxBodyLength ? TooLarge
                : Malformed;
        }
        catch (BadHttpRequestException exception)
        {
            return new RequestRefusal(exception.StatusCode, "body-transfer");
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return Unfinished;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The check of a request broke with {Error}; the request is refused.")]
    private partial void LogCheckFailed(string error);
}
