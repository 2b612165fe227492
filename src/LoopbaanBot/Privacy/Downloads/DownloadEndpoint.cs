using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.People;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>
/// <c>GET /download/{token}</c> shows a button, <c>POST</c> uses the link up and gives the file. A link that was never
/// made, was used or is too old gets the same words.
/// </summary>
internal sealed class DownloadEndpoint(
    OneTimeLinks links,
    IEnumerable<IDownload> downloads,
    ITeacherStore teachers,
    ContentLibrary library
)
{
    public const string Path = "/download";

    private readonly Dictionary<DownloadKind, IDownload> _downloads = downloads.ToDictionary(made => made.Kind);

    public Task<IResult> AskAsync(string token, HttpRequest request, CancellationToken cancellationToken) =>
        GuardAsync(
            request,
            async () =>
                await FindAsync(token, cancellationToken) is null
                    ? Gone(request)
                    : DownloadAnswer.Page(StatusCodes.Status200OK, DownloadPages.Ready(TextsFor(request)))
        );

    public Task<IResult> GiveAsync(string token, HttpRequest request, CancellationToken cancellationToken) =>
        GuardAsync(
            request,
            async () =>
            {
                if (await FindAsync(token, cancellationToken) is not { } offered)
                {
                    return Gone(request);
                }

                // Made before the link is used up, so that a store that fails half-way costs nobody their link.
                var language = await LanguageOfAsync(offered.Person, request, cancellationToken);
                var file = await _downloads[offered.Kind].MakeAsync(offered, language, cancellationToken);
                return file is not null && await links.TakeAsync(offered, cancellationToken)
                    ? DownloadAnswer.File(file)
                    : Gone(request);
            }
        );

    private async Task<IResult> GuardAsync(HttpRequest request, Func<Task<IResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (StoreUnavailableException)
        {
            return DownloadAnswer.Page(StatusCodes.Status503ServiceUnavailable, DownloadPages.Later(TextsFor(request)));
        }
    }

    private async Task<OfferedDownload?> FindAsync(string text, CancellationToken cancellationToken) =>
        DownloadToken.Parse(text) is { } token
        && await links.FindAsync(token, cancellationToken) is { } offered
        && _downloads.ContainsKey(offered.Kind)
            ? offered
            : null;

    private DownloadAnswer Gone(HttpRequest request) =>
        DownloadAnswer.Page(StatusCodes.Status404NotFound, DownloadPages.Gone(TextsFor(request)));

    /// <summary>The file is in the language of the talk; the pages around it, which name nobody, in that of the browser.</summary>
    private async Task<Language> LanguageOfAsync(
        PersonId person,
        HttpRequest request,
        CancellationToken cancellationToken
    ) => (await teachers.LoadAsync(person, cancellationToken)).Teacher.Language ?? LanguageOf(request);

    private Texts TextsFor(HttpRequest request) => library[LanguageOf(request)].Texts;

    private static Language LanguageOf(HttpRequest request)
    {
        var wanted = request.Headers.AcceptLanguage.ToString().AsSpan();
        var end = wanted.IndexOfAny(',', ';');
        return Languages.FromLocale(wanted[..(end < 0 ? wanted.Length : end)].Trim().ToString());
    }
}
