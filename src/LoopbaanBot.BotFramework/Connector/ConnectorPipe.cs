using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>Makes calls: tries, judges the outcome, waits and tries again.</summary>
internal sealed class ConnectorPipe(HttpClient http, ConnectorClientOptions options, TimeProvider timeProvider)
{
    /// <summary>The answer, or null when it has no body, as with 202.</summary>
    public async Task<T?> SendAsync<T>(
        ConnectorCall call,
        JsonTypeInfo<T> typeInfo,
        CancellationToken cancellationToken
    )
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await TryAsync(call, typeInfo, cancellationToken);
                call.Body?.Return();
                return answer;
            }
            catch (ConnectorException failure)
                when (failure.Disposition == SendDisposition.Retryable && attempt < options.MaxAttempts)
            {
                var wait = RetryRule.Wait(options, attempt, failure.RetryAfter);
                await Task.Delay(wait, timeProvider, cancellationToken);
            }
        }
    }

    private async Task<T?> TryAsync<T>(
        ConnectorCall call,
        JsonTypeInfo<T> typeInfo,
        CancellationToken cancellationToken
    )
        where T : class
    {
        using var timeout = new CancellationTokenSource(options.AttemptTimeout, timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = call.ToRequest();
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.IsSuccessStatusCode
                ? await ReadAsync(response, typeInfo, either.Token)
                : throw await JudgeAsync(response, call.IsRepeatable, either.Token);
        }
        catch (Exception exception) when (IsNoAnswer(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException(RetryRule.For(exception, call.IsRepeatable), null, default, exception);
        }
    }

    private static bool IsNoAnswer(Exception exception) =>
        exception
            is HttpRequestException
                or OperationCanceledException
                or IOException
                or InvalidDataException
                or JsonException;

    private static async Task<T?> ReadAsync<T>(
        HttpResponseMessage response,
        JsonTypeInfo<T> typeInfo,
        CancellationToken cancellationToken
    )
        where T : class
    {
        using var body = await BoundedBody.ReadAsync(response.Content, cancellationToken);
        return body.Span.IsEmpty ? null : JsonSerializer.Deserialize(body.Span, typeInfo);
    }

    private async Task<ConnectorException> JudgeAsync(
        HttpResponseMessage response,
        bool isRepeatable,
        CancellationToken cancellationToken
    )
    {
        var error = await ReadErrorAsync(response, cancellationToken);
        return new ConnectorException(RetryRule.For(response.StatusCode, isRepeatable), response.StatusCode, error)
        {
            RetryAfter =
                response.StatusCode == HttpStatusCode.TooManyRequests
                    ? RetryRule.RetryAfter(response.Headers.RetryAfter, timeProvider)
                    : null,
            CorrelationVector = response.Headers.TryGetValues("MS-CV", out var values)
                ? string.Join(',', values)
                : null,
        };
    }

    private static async Task<ConnectorError> ReadErrorAsync(
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var body = await BoundedBody.ReadAsync(response.Content, cancellationToken);
            return ConnectorError.Parse(body.Span);
        }
        catch (Exception exception) when (IsNoAnswer(exception) && !cancellationToken.IsCancellationRequested)
        {
            // The status says enough: a refusal stays a refusal when its explanation breaks off.
            return default;
        }
    }
}
