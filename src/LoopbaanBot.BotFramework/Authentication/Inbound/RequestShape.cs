using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>What can be refused from the request line and headers alone.</summary>
internal static class RequestShape
{
    /// <summary>256 KiB. Who reads the body counts again: a declared length is only a promise.</summary>
    public const int MaximumBodyBytes = 256 * 1024;

    private const string Json = "application/json";

    public static RequestRefusal? Check(HttpRequest request) =>
        !HttpMethods.IsPost(request.Method) ? Refusals.Method
        : !IsJson(request.ContentType) ? Refusals.ContentType
        : request.ContentLength > MaximumBodyBytes ? Refusals.Size
        : null;

    private static bool IsJson(string? contentType)
    {
        var type = contentType.AsSpan();
        var parameters = type.IndexOf(';');
        return (parameters < 0 ? type : type[..parameters]).Trim().Equals(Json, StringComparison.OrdinalIgnoreCase);
    }
}
