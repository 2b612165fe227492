using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>What was asked on the command line; what is null was not asked.</summary>
internal sealed record TerminalOptions(string? Name, Language? Language)
{
    private const int LongestName = 60;
    private const string NameOption = "--as";
    private const string LanguageOption = "--lang";

    /// <summary>Reads <c>[--as NAME] [--lang nl|en]</c>; null for anything else.</summary>
    public static TerminalOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new TerminalOptions(null, null);
        for (var at = 0; at < args.Count; at += 2)
        {
            var value = at + 1 < args.Count ? args[at + 1].Trim() : string.Empty;
            var next = args[at] switch
            {
                NameOption when IsName(value) => options with { Name = value },
                LanguageOption when LanguageOf(value) is { } language => options with { Language = language },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    /// <summary>How it is asked, in the language that the arguments name.</summary>
    public static string Usage(string[] args) =>
        ContentLibrary.Load()[LanguageOf(args.LastOrDefault()) ?? Content.Language.Dutch].Texts["chat.usage"];

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name[0] != '-' && !name.Any(char.IsControl);

    private static Language? LanguageOf(string? code) =>
        Languages
            .All.Where(language => language.Code() == code)
            .Select(language => (Language?)language)
            .FirstOrDefault();
}
