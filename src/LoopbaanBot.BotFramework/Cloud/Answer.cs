using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.BotFramework.Cloud;

/// <summary>Writes the HTTP response of a request: a bare status, or the body of an invoke.</summary>
internal static class Answer
{
    private static readonly InvokeResponse Closed = new(StatusCodes.Status200OK);
    private static readonly InvokeResponse NotImplemented = new(StatusCodes.Status501NotImplemented);

    public static void Refuse(HttpResponse response, RequestRefusal refusal)
    {
        response.StatusCode = refusal.StatusCode;
        switch (refusal.StatusCode)
        {
            case StatusCodes.Status401Unauthorized:
                response.Headers.WWWAuthenticate = "Bearer";
                break;
            case StatusCodes.Status405MethodNotAllowed:
                response.Headers.Allow = HttpMethods.Post;
                break;
        }
    }

    /// <summary>What an invoke is answered when the bot left no answer.</summary>
    /// <param name="activity">The invoke.</param>
    /// <param name="turnFailed">Whether it left none because it failed.</param>
    /// <param name="apology">What somebody who pressed a button then reads.</param>
    public static InvokeResponse WithoutAnswer(Activity activity, bool turnFailed, string apology) =>
        !turnFailed ? NotImplemented
        : activity.Name == InvokeNames.AdaptiveCardAction
            ? AdaptiveCardInvokeResponse.Error(500, "TurnFailed", apology).ToInvokeResponse()
        : Closed;

    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer)
    {
        response.StatusCode = answer.Status;
        if (answer.Body is { } body)
        {
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = body.Utf8.Length;
            await response.BodyWriter.WriteAsync(body.Utf8);
        }
    }
}
