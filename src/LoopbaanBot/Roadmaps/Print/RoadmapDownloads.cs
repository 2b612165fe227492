using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Downloads;

namespace LoopbaanBot.Roadmaps.Print;

/// <summary>The two forms in which a roadmap can be fetched.</summary>
internal static class RoadmapDownloads
{
    public static DownloadKind Page { get; } = new("roadmap-page");

    public static DownloadKind Markdown { get; } = new("roadmap-markdown");
}

/// <summary>Draws the roadmap that opens for this person, full or mini.</summary>
internal sealed class RoadmapPrinter(
    RoadmapReader reader,
    ITeacherStore teachers,
    ContentLibrary library,
    SchoolClock clock
)
{
    public async Task<PrintedRoadmap> PrintAsync(
        PersonId person,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var own = await reader.ReadAsync(person, cancellationToken);
        var phase = (await teachers.LoadAsync(person, cancellationToken)).Teacher.Profile.Phase;
        return PrintedRoadmap.Of(own, own.Stored.OpensFull(phase), library[language], clock.Today);
    }
}

/// <inheritdoc cref="RoadmapHtml"/>
internal sealed class RoadmapPageDownload(RoadmapPrinter printer, ContentLibrary library) : IDownload
{
    public DownloadKind Kind => RoadmapDownloads.Page;

    public async Task<DownloadFile?> MakeAsync(
        OfferedDownload offered,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var roadmap = await printer.PrintAsync(offered.Person, language, cancellationToken);
        return DownloadFile.Of(
            "Roadmap.html",
            DownloadFormat.Page,
            RoadmapHtml.Write(roadmap, library[language].Texts)
        );
    }
}

/// <inheritdoc cref="RoadmapMarkdown"/>
internal sealed class RoadmapMarkdownDownload(RoadmapPrinter printer, ContentLibrary library) : IDownload
{
    public DownloadKind Kind => RoadmapDownloads.Markdown;

    public async Task<DownloadFile?> MakeAsync(
        OfferedDownload offered,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var roadmap = await printer.PrintAsync(offered.Person, language, cancellationToken);
        return DownloadFile.Of(
            "Roadmap.md",
            DownloadFormat.Markdown,
            RoadmapMarkdown.Write(roadmap, library[language].Texts)
        );
    }
}
