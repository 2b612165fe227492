using LoopbaanBot.Content;
using LoopbaanBot.Content.Loading;

namespace LoopbaanBot.Tests.Content;

/// <summary>The real content, read once, and ways to spoil a copy of it.</summary>
internal static class Library
{
    public static ContentLibrary Real { get; } = ContentLibrary.Load();

    public static TheoryData<string> LanguageNames { get; } =
    [.. Languages.All.Select(language => language.ToString())];

    /// <summary>Reads the real files after replacing a piece of one, which must be there.</summary>
    public static ContentLibrary With(string file, string piece, string other)
    {
        var files = EmbeddedContent.Files().ToDictionary();
        files[file].ShouldContain(piece, Case.Sensitive);
        files[file] = files[file].Replace(piece, other, StringComparison.Ordinal);
        return ContentLibrary.Read(files);
    }

    public static LanguageContent Of(string language) => Real[Enum.Parse<Language>(language)];
}
