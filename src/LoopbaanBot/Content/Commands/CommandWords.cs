using System.Collections.Frozen;
using System.Text;

namespace LoopbaanBot.Content.Commands;

/// <summary>
/// The words of both languages that ask for something. Only a whole message counts: "ik wil stoppen" stops the talk,
/// "ik wil stoppen met lesgeven" is an answer.
/// </summary>
internal sealed class CommandWords
{
    // Longer than any phrase in the content; keeps a pasted text out of the lookup.
    private const int LongestPhrase = 80;

    private readonly FrozenDictionary<string, Command> phrases;

    /// <exception cref="ContentException">One phrase asks for two things.</exception>
    public CommandWords(IEnumerable<KeyValuePair<string, Command>> phrases)
    {
        var known = new Dictionary<string, Command>();
        foreach (var (phrase, command) in phrases)
        {
            if (!known.TryAdd(Plain(phrase), command) && known[Plain(phrase)] != command)
            {
                throw new ContentException($"The phrase \"{phrase}\" asks for two things.");
            }
        }

        this.phrases = known.ToFrozenDictionary();
    }

    /// <summary>What a message asks for, or null. Case, accents, punctuation and emoji do not matter.</summary>
    public Command? Find(string message) =>
        message.Length <= LongestPhrase && phrases.TryGetValue(Plain(message), out var command) ? command : null;

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        // Emoji go first: half of one is not valid text, and cannot be normalised.
        var letters = string.Concat(text.Where(letter => !char.IsSurrogate(letter)));
        foreach (var letter in letters.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (char.IsWhiteSpace(letter) && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
