using System.Globalization;

namespace LoopbaanBot.Dialogs.Prompts.Recognition;

internal static class ChoiceRecognizer
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>
    /// A card sends the exact value, so that goes first; the number last, for a value may be a number itself.
    /// </summary>
    public static Choice? Find(IReadOnlyList<Choice> choices, string words) =>
        FindExact(choices, words) ?? FindLoose(choices, Bare(words)) ?? FindByNumber(choices, Bare(words));

    private static Choice? FindExact(IReadOnlyList<Choice> choices, string words)
    {
        foreach (var choice in choices)
        {
            if (choice.Value == words)
            {
                return choice;
            }
        }

        return null;
    }

    private static Choice? FindLoose(IReadOnlyList<Choice> choices, ReadOnlySpan<char> words)
    {
        foreach (var choice in choices)
        {
            if (IsAnyOf(choice, words))
            {
                return choice;
            }
        }

        return null;
    }

    private static Choice? FindByNumber(IReadOnlyList<Choice> choices, ReadOnlySpan<char> words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= choices.Count
            ? choices[number - 1]
            : null;

    private static bool IsAnyOf(Choice choice, ReadOnlySpan<char> words)
    {
        if (Same(choice.Value, words) || Same(choice.Title, words))
        {
            return true;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            if (Same(synonym, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string? name, ReadOnlySpan<char> words) =>
        name is not null
        && !words.IsEmpty
        && CultureInfo.InvariantCulture.CompareInfo.Compare(Bare(name), words, Loosely) == 0;

    /// <summary>A full stop or exclamation mark is not part of the answer.</summary>
    private static ReadOnlySpan<char> Bare(string text) => text.AsSpan().Trim(" .!?,;:\"'()");
}
