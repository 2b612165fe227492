using System.Text;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>A file for one person.</summary>
/// <param name="Name">As it is saved, such as <c>Roadmap.md</c>: letters, digits, dots and hyphens.</param>
internal sealed record DownloadFile(string Name, DownloadFormat Format, ReadOnlyMemory<byte> Content)
{
    public static DownloadFile Of(string name, DownloadFormat format, string text) =>
        new(name, format, Encoding.UTF8.GetBytes(text));

    public override string ToString() => $"{Format}, {Content.Length} bytes";
}

/// <summary>What a browser does with the file: a page is shown, the others are saved.</summary>
internal enum DownloadFormat
{
    Page,
    Markdown,

    /// <summary>An appointment for a diary.</summary>
    Calendar,
    Json,
}
