using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.BotFramework.Authentication.Outbound;

/// <summary>
/// The only place where the bot's token meets a request, after a last look at where the request goes. A 401 renews the
/// token once; the request is repeated when its content can be read again.
/// </summary>
internal sealed class BotTokenHandler(
    BotIdentity bot,
    ServiceUrlPolicy policy,
    BotCredential credential,
    ILogger<BotTokenHandler> logger
) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        // A Host header would steer the name that TLS asks for away from the address that was checked.
        if (!policy.AllowsTarget(request.RequestUri) || request.Headers.Host is not null)
        {
            throw NotSent(NotSentReason.DisallowedHost, null);
        }

        request.Headers.Authorization = null;
        return bot.IsAnonymous
            ? await base.SendAsync(request, cancellationToken)
            : await SendWithTokenAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWithTokenAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var token = await TokenAsync(refused: null, cancellationToken);
        var response = await SendAsync(request, token, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            return response;
        }

        var renewed = await RenewedAsync(token, response, cancellationToken);
        if (renewed != token && CanBeSentAgain(request.Content))
        {
            response.Dispose();
            response = await SendAsync(request, renewed, cancellationToken);
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            AuthenticationLog.TokenRefused(logger, Correlation);
        }

        return response;
    }

    private static string? Correlation => Activity.Current?.TraceId.ToString();

    private Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        string token,
        CancellationToken cancellationToken
    )
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellationToken);
    }

    private async Task<string> RenewedAsync(
        string token,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await TokenAsync(token, cancellationToken);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async ValueTask<string> TokenAsync(string? refused, CancellationToken cancellationToken)
    {
        try
        {
            return refused is null
                ? await credential.GetTokenAsync(cancellationToken)
                : await credential.RenewAsync(refused, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw NotSent(NotSentReason.NoToken, failure);
        }
    }

    private RequestNotSentException NotSent(NotSentReason reason, Exception? failure)
    {
        AuthenticationLog.NotSent(logger, reason.ToString(), Correlation);
        return new RequestNotSentException(reason, failure);
    }

    // A stream may be spent after the first attempt; these hold their bytes.
    private static bool CanBeSentAgain(HttpContent? content) =>
        content is null or ByteArrayContent or ReadOnlyMemoryContent;
}
