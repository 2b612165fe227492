using LoopbaanBot.Content;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>Makes one kind of file, at the moment it is fetched: nothing of it is kept for the link.</summary>
internal interface IDownload
{
    DownloadKind Kind { get; }

    /// <returns>Null when what the link was about is not there any more, or not for this person.</returns>
    Task<DownloadFile?> MakeAsync(OfferedDownload offered, Language language, CancellationToken cancellationToken);
}
