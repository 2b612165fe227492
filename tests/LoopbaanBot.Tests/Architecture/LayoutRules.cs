namespace LoopbaanBot.Tests.Architecture;

/// <summary>Where files lie and how long they may be.</summary>
internal static class LayoutRules
{
    private const int LongestSource = 250;
    private const int LongestTest = 400;
    private const int LongestProgram = 25;
    private const int FilesInFolder = 15;
    private const int LooseFiles = 8;

    private static readonly string[] s_meaningless =
    [
        "Helpers",
        "Common",
        "Utils",
        "Utilities",
        "Services",
        "Models",
        "Interfaces",
        "Misc",
    ];

    public static IEnumerable<string> MeaninglessFolders(IEnumerable<SourceFile> files) =>
        files
            .Select(file => file.Folder)
            .Distinct()
            .Where(folder => folder.Split('/').Intersect(s_meaningless, StringComparer.OrdinalIgnoreCase).Any());

    public static IEnumerable<string> LongFiles(IEnumerable<SourceFile> files) =>
        files
            .OfCSharp()
            .Where(file => file.Lines > Longest(file))
            .Select(file => $"{file.Path} has {file.Lines} lines, {Longest(file)} is the most");

    public static IEnumerable<string> FullFolders(IEnumerable<SourceFile> files) =>
        files
            .OfCSharp()
            .GroupBy(file => file.Folder)
            .Where(folder => folder.Count() > (IsProjectRoot(folder.Key) ? LooseFiles : FilesInFolder))
            .Select(folder => $"{folder.Key} holds {folder.Count()} files");

    private static int Longest(SourceFile file) =>
        file.Path switch
        {
            "src/LoopbaanBot/Program.cs" => LongestProgram,
            _ when file.IsUnder("tests") => LongestTest,
            _ => LongestSource,
        };

    private static bool IsProjectRoot(string folder) => folder.Count(letter => letter == '/') == 1;
}
