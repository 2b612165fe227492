using System.Text.RegularExpressions;

namespace LoopbaanBot.Tests.Architecture;

/// <summary>A file of the checkout; the path has forward slashes and starts at the root.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : string.Empty;

    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The program alone: comments are gone and texts are empty.</summary>
    public string Code => Quiet().Replace(Text, match => IsComment(match.Value) ? string.Empty : "\"\"");

    /// <summary>What stands between quotes.</summary>
    public IEnumerable<string> Literals =>
        Quiet()
            .Matches(Text)
            .Select(match => match.Value)
            .Where(text => !IsComment(text))
            .Select(text => text.Trim('$', '@', '"'));

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static bool IsComment(string text) => text.StartsWith('/');

    // Raw texts, verbatim texts, plain texts, single letters, comments to the end of the line, comments between marks.
    [GeneratedRegex(
        "\\$*\"{3}[\\s\\S]*?\"{3}"
            + "|\\$?@\\$?\"(?:\"\"|[^\"])*\""
            + "|\\$?\"(?:\\\\.|[^\"\\\\\\n])*\""
            + "|'(?:\\\\.|[^'\\\\])'"
            + "|//[^\\n]*"
            + "|/\\*[\\s\\S]*?\\*/"
    )]
    private static partial Regex Quiet();
}
