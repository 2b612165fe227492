using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Architecture;

/// <summary>The checkout as the rules see it: C# files, project files and settings, without what builds leave behind.</summary>
internal static class SourceTree
{
    private static readonly string[] s_notOurs = ["bin", "obj", "node_modules", "artifacts", "TestResults"];

    public static IReadOnlyList<SourceFile> Read(params string[] folders) =>
        [.. folders.SelectMany(folder => Walk(new DirectoryInfo(Repository.PathTo(folder))))];

    public static SourceFile ReadFile(params string[] path) => ToSource(new FileInfo(Repository.PathTo(path)));

    public static IEnumerable<SourceFile> OfCSharp(this IEnumerable<SourceFile> files) =>
        files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Walk(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Where(file => file.Extension is ".cs" or ".csproj" or ".props" or ".targets")
            .Select(ToSource)
            .Concat(folder.EnumerateDirectories().Where(inner => !s_notOurs.Contains(inner.Name)).SelectMany(Walk));

    private static SourceFile ToSource(FileInfo file) =>
        new(Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));
}
