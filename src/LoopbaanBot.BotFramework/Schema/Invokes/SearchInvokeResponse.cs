namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>One line of the list under the input.</summary>
public readonly record struct SearchResult(string Title, string Value);

/// <summary>The answer to <c>application/search</c>.</summary>
public sealed class SearchInvokeResponse(IReadOnlyList<SearchResult> results)
{
    public const string ResponseType = "application/vnd.microsoft.search.searchResponse";

    /// <summary>What a client shows at most; the rest would travel for nothing.</summary>
    public const int MaxResults = 15;

    public IReadOnlyList<SearchResult> Results { get; } = results;

    public InvokeResponse ToInvokeResponse() =>
        new(
            200,
            InvokeBody.Write(
                Results,
                static (writer, results) =>
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("statusCode"u8, 200);
                    writer.WriteString("type"u8, ResponseType);
                    writer.WriteStartObject("value"u8);
                    writer.WriteStartArray("results"u8);
                    for (var i = 0; i < results.Count && i < MaxResults; i++)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("title"u8, results[i].Title);
                        writer.WriteString("value"u8, results[i].Value);
                        writer.WriteEndObject();
                    }

                    writer.WriteEndArray();
                    writer.WriteEndObject();
                    writer.WriteEndObject();
                }
            )
        );
}
