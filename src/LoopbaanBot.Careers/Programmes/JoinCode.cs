namespace LoopbaanBot.Careers.Programmes;

/// <summary>
/// A code that somebody types to join, such as <c>KM4T-9RZX</c>: 40 bits, in letters and digits that nobody confuses.
/// It works across schools. With ten tries a day it cannot be guessed.
/// </summary>
public readonly record struct JoinCode
{
    public const int RandomBytes = Length;

    /// <summary>Wrong codes that one person may type on one day.</summary>
    public const int TriesADay = 10;

    private const int Length = 8;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private JoinCode(string text) => Text = text;

    /// <summary>Eight capitals and digits, without the stroke.</summary>
    public string Text { get; }

    /// <exception cref="ArgumentException">Not exactly <see cref="RandomBytes"/> bytes.</exception>
    public static JoinCode FromRandom(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, Length);
        Span<char> text = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            text[i] = Letters[bytes[i] % Letters.Length];
        }

        return new JoinCode(new string(text));
    }

    /// <summary>Reads what a person typed: small letters, spaces and strokes are fine. Null for what is no code.</summary>
    public static JoinCode? Parse(string? typed)
    {
        if (typed is not { Length: <= 3 * Length })
        {
            return null;
        }

        var text = new string([.. typed.Where(letter => letter is not (' ' or '-')).Select(char.ToUpperInvariant)]);
        return text.Length == Length && text.All(Letters.Contains) ? new JoinCode(text) : null;
    }

    public override string ToString() => $"{Text[..4]}-{Text[4..]}";
}
