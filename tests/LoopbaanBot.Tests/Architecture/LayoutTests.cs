namespace LoopbaanBot.Tests.Architecture;

public sealed class LayoutTests
{
    private static readonly IReadOnlyList<SourceFile> s_files = SourceTree.Read("src", "tests");

    [Fact]
    public void Every_folder_name_means_something() => LayoutRules.MeaninglessFolders(s_files).ShouldBeEmpty();

    [Fact]
    public void No_file_is_too_long_to_read() => LayoutRules.LongFiles(s_files).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_too_full() => LayoutRules.FullFolders(s_files).ShouldBeEmpty();

    [Theory]
    [InlineData("src/LoopbaanBot/Helpers/Texts.cs")]
    [InlineData("src/LoopbaanBot/Buddies/services/Texts.cs")]
    public void A_folder_without_a_meaning_is_seen(string path) =>
        LayoutRules.MeaninglessFolders([new SourceFile(path, "")]).ShouldHaveSingleItem();

    [Theory]
    [InlineData("src/LoopbaanBot/Buddies/Matching.cs", 251)]
    [InlineData("tests/LoopbaanBot.Tests/Buddies/MatchingTests.cs", 401)]
    [InlineData("src/LoopbaanBot/Program.cs", 26)]
    public void A_file_that_is_one_line_too_long_is_seen(string path, int lines)
    {
        LayoutRules.LongFiles([FileOf(path, lines)]).ShouldHaveSingleItem();
        LayoutRules.LongFiles([FileOf(path, lines - 1)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("src/LoopbaanBot", 9)]
    [InlineData("src/LoopbaanBot/Buddies", 16)]
    public void A_folder_with_one_file_too_many_is_seen(string folder, int count)
    {
        var files = Enumerable.Range(0, count).Select(number => FileOf($"{folder}/File{number}.cs", 1)).ToList();

        LayoutRules.FullFolders(files).ShouldHaveSingleItem();
        LayoutRules.FullFolders(files.Skip(1)).ShouldBeEmpty();
    }

    private static SourceFile FileOf(string path, int lines) =>
        new(path, string.Concat(Enumerable.Repeat("// line\n", lines)));
}
