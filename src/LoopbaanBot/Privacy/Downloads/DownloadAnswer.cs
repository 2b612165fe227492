using System.Text;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>An answer to a browser that is kept nowhere, guessed at by nobody and runs nothing.</summary>
internal sealed class DownloadAnswer : IResult
{
    private readonly int _status;
    private readonly ReadOnlyMemory<byte> _content;
    private readonly string _type;
    private readonly string _disposition;

    private DownloadAnswer(int status, string type, string disposition, ReadOnlyMemory<byte> content) =>
        (_status, _type, _disposition, _content) = (status, type, disposition, content);

    public static DownloadAnswer Page(int status, string html) =>
        new(status, TypeOf(DownloadFormat.Page), "inline", Encoding.UTF8.GetBytes(html));

    public static DownloadAnswer File(DownloadFile file) =>
        new(
            StatusCodes.Status200OK,
            TypeOf(file.Format),
            $"{(file.Format == DownloadFormat.Page ? "inline" : "attachment")}; filename=\"{file.Name}\"",
            file.Content
        );

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = _status;
        response.ContentType = _type;
        response.ContentLength = _content.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = _disposition;
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        await response.Body.WriteAsync(_content, httpContext.RequestAborted);
    }

    private static string TypeOf(DownloadFormat format) =>
        format switch
        {
            DownloadFormat.Page => "text/html; charset=utf-8",
            DownloadFormat.Markdown => "text/markdown; charset=utf-8",
            DownloadFormat.Calendar => "text/calendar; charset=utf-8; method=PUBLISH",
            _ => "application/json; charset=utf-8",
        };
}
