using System.Text.Json.Serialization.Metadata;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>One call: what is asked of whom, and whether asking twice is harmless.</summary>
internal readonly record struct ConnectorCall(HttpMethod Method, Uri Uri, bool IsRepeatable, PooledJson? Body = null)
{
    public static ConnectorCall Get(Uri uri) => new(HttpMethod.Get, uri, IsRepeatable: true);

    public static ConnectorCall Delete(Uri uri) => new(HttpMethod.Delete, uri, IsRepeatable: true);

    public static ConnectorCall Put<T>(Uri uri, T body, JsonTypeInfo<T> typeInfo) =>
        new(HttpMethod.Put, uri, IsRepeatable: true, PooledJson.Write(body, typeInfo));

    /// <summary>
    /// There is no idempotency key: a POST that creates must not go out twice when the first may have arrived.
    /// </summary>
    public static ConnectorCall Post<T>(Uri uri, T body, JsonTypeInfo<T> typeInfo, bool isRepeatable = false) =>
        new(HttpMethod.Post, uri, isRepeatable, PooledJson.Write(body, typeInfo));

    public HttpRequestMessage ToRequest() => new(Method, Uri) { Content = Body?.ToContent() };
}
