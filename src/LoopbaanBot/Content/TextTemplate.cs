using System.Collections.Frozen;

namespace LoopbaanBot.Content;

/// <summary>A sentence with places to fill, written as <c>{name}</c>.</summary>
internal sealed class TextTemplate
{
    // Even places hold literal text, odd places the name of a placeholder.
    private readonly string[] parts;

    private TextTemplate(string[] parts)
    {
        this.parts = parts;
        Placeholders = parts.Where((_, at) => at % 2 == 1).ToFrozenSet();
    }

    public FrozenSet<string> Placeholders { get; }

    /// <exception cref="FormatException">A brace is open, empty or closed twice.</exception>
    public static TextTemplate Parse(string text)
    {
        var parts = new List<string>();
        var at = 0;
        while (text.IndexOf('{', at) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            parts.Add(Literal(text[at..open]));
            parts.Add(close < 0 ? throw Unbalanced(text) : Name(text[(open + 1)..close]));
            at = close + 1;
        }

        return new([.. parts, Literal(text[at..])]);
    }

    /// <exception cref="ContentException">A placeholder has no value, or a value no placeholder.</exception>
    public string Fill(params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, _) in values)
        {
            if (!Placeholders.Contains(name))
            {
                throw new ContentException($"There is no placeholder {{{name}}} in \"{this}\".");
            }
        }

        if (parts is [var whole])
        {
            return whole;
        }

        var filled = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            filled[i] = i % 2 == 0 ? parts[i] : ValueOf(parts[i], values);
        }

        return string.Concat(filled);
    }

    /// <summary>The sentence as it was written, with its placeholders.</summary>
    public override string ToString() => string.Concat(parts.Select((part, at) => at % 2 == 0 ? part : $"{{{part}}}"));

    private string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Value;
            }
        }

        throw new ContentException($"The placeholder {{{name}}} got no value in \"{this}\".");
    }

    private static string Literal(string text) => text.Contains('}') ? throw Unbalanced(text) : text;

    private static string Name(string name) =>
        name.Length > 0 && name.All(char.IsAsciiLetter) ? name : throw Unbalanced($"{{{name}}}");

    private static FormatException Unbalanced(string text) => new($"A placeholder is not well formed in \"{text}\".");
}
