using System.Text.RegularExpressions;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Content;

/// <summary>No text without a use and no use without a text, read off the string literals of the source.</summary>
public sealed partial class TextUseTests
{
    /// <summary>Used by their own names elsewhere: months by number, the chat by the terminal, what is kept by its kind.</summary>
    private static readonly string[] s_usedByPrefix = ["date.month.", "chat."];

    private static readonly IReadOnlyList<Use> s_uses =
    [
        .. Directory
            .EnumerateFiles(Repository.PathTo("src", "LoopbaanBot"), "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
            )
            .SelectMany(File.ReadLines)
            .SelectMany(UsesIn),
    ];

    private static IEnumerable<string> Ids => Library.Real[LoopbaanBot.Content.Language.Dutch].Texts.Templates.Keys;

    [Fact]
    public void Every_text_is_used() =>
        Ids.Where(id => !s_usedByPrefix.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal)))
            .Where(id => !s_uses.Any(use => use.Fits(id)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_that_is_used_exists()
    {
        var rooms = Ids.Select(id => id.Split('.')[0]).ToHashSet();
        s_uses
            .Where(use => use.IsCertain && rooms.Contains(use.Literal.Split('.')[0]) && !Ids.Any(use.Fits))
            .Select(use => use.Literal)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""turn.Word("error.notSaved")""", "error.notSaved", true)]
    [InlineData("""turn.Word("error.notSaved")""", "error.notSavedTyped", false)]
    [InlineData("""texts.Vary("reflection.mirror", seed)""", "reflection.mirror.3", true)]
    [InlineData("""texts[$"summary.{Names.Of(a)}.{Names.Of(b)}"]""", "summary.networking.back", true)]
    [InlineData("""texts[$"summary.{Names.Of(a)}.{Names.Of(b)}"]""", "summary.keep", false)]
    [InlineData("""// as in "talk.next" """, "talk.next", false)]
    [InlineData("""public const string Verb = "journal.open";""", "journal.open", false)]
    [InlineData("""CardCommand.Of("menu.open")""", "menu.open", false)]
    [InlineData("""CardCommand.Of(Name).ToAction(texts["menu.title"])""", "menu.title", true)]
    public void A_use_is_recognised_by_its_literal(string line, string id, bool uses) =>
        UsesIn(line).Any(use => use.Fits(id)).ShouldBe(uses);

    private static IEnumerable<Use> UsesIn(string line)
    {
        var code = line.TrimStart();
        return code.StartsWith("//", StringComparison.Ordinal) || VerbLine().IsMatch(code)
            ? []
            : IdLiteral()
                .Matches(code)
                .Select(match => new Use(match.Groups["id"].Value, !ConstantLine().IsMatch(code)));
    }

    /// <summary>Verbs of buttons look like texts and are none.</summary>
    [GeneratedRegex(@"(Verb = |CardCommand\.Of\()[$@]?""")]
    private static partial Regex VerbLine();

    /// <summary>A constant may be a text or a verb.</summary>
    [GeneratedRegex(@"const string \w+ = ")]
    private static partial Regex ConstantLine();

    [GeneratedRegex(@"""(?<id>[a-z][A-Za-z]*\.[A-Za-z0-9.{}()\[\]_?!: ]+)""")]
    private static partial Regex IdLiteral();

    private sealed record Use(string Literal, bool IsCertain)
    {
        private readonly Regex _pattern = new(
            "^" + Regex.Replace(Regex.Escape(Literal), @"\\\{.*?}", "[^.]+") + @"(\.\d+)?$"
        );

        public bool Fits(string id) => _pattern.IsMatch(id);
    }
}
