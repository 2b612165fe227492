using System.Text.RegularExpressions;

namespace LoopbaanBot.Tests.Architecture;

/// <summary>The domain is pure: no waiting, no clock, no files or network, and no sentence that a person reads.</summary>
internal static partial class DomainRules
{
    private const int WordsOfASentence = 3;

    public static IEnumerable<string> Impurities(SourceFile file) =>
        Impure().Matches(file.Code).Select(match => $"{file.Path} uses {match.Value}");

    /// <summary>A text of three words or more with a common Dutch word in it; ids and keys have no spaces.</summary>
    public static IEnumerable<string> DutchSentences(SourceFile file) =>
        file.Literals.Where(IsDutch).Select(text => $"{file.Path} says: {text}");

    private static bool IsDutch(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfASentence
        && CommonDutch().IsMatch(text);

    [GeneratedRegex(
        @"\b(async|await|Task|ValueTask|TimeProvider|Stopwatch|File|Directory|Stream|HttpClient|Console|Environment)\b"
    )]
    private static partial Regex Impure();

    [GeneratedRegex(
        @"\b(de|het|een|je|jij|jouw|jou|ik|mijn|niet|wat|hoe|wie|waar|welke|voor|naar|maar|als|dan|dat|deze|dit|heb|hebt|bent|wil|kun)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex CommonDutch();
}
