using System.Globalization;
using System.Text;
using Azure;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Finds the answers in a multipart body by their status lines. Boundaries need no reading: the parts hold
/// headers and at most one JSON text, which has no line breaks of its own inside strings.</summary>
internal static class BatchReader
{
    private const string StatusLine = "HTTP/1.1 ";
    private const string ETagHeader = "ETag:";

    public static IReadOnlyList<BatchPart> Read(string body)
    {
        var parts = new List<BatchPart>();
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(StatusLine, StringComparison.Ordinal))
            {
                parts.Add(new BatchPart(Status(line), default, default));
            }
            else if (parts.Count > 0)
            {
                parts[^1] = Continue(parts[^1], line);
            }
        }

        return parts;
    }

    private static BatchPart Continue(BatchPart part, ReadOnlySpan<char> line) =>
        line.StartsWith(ETagHeader, StringComparison.OrdinalIgnoreCase)
            ? part with
            {
                ETag = new ETag(line[ETagHeader.Length..].Trim().ToString()),
            }
        : line.StartsWith('{') ? part with { Body = Encoding.UTF8.GetBytes(line.ToString()) }
        : part;

    private static int Status(ReadOnlySpan<char> line)
    {
        var digits = line.Slice(StatusLine.Length, 3);
        return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
