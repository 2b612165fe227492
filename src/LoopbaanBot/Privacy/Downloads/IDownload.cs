using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>Makes one kind of file, at the moment it is fetched: nothing of it is kept for the link.</summary>
internal interface IDownload
{
    DownloadKind Kind { get; }

    Task<DownloadFile> MakeAsync(PersonId person, Language language, CancellationToken cancellationToken);
}
