namespace LoopbaanBot.Careers.Reflection;

/// <summary>How long a text may be, in UTF-16 code units: the way an input field counts its maximum.</summary>
public readonly record struct TextLimit(int Characters)
{
    /// <summary>An answer to a question or to its follow-up: about a page, more than anyone needs in a card.</summary>
    public static TextLimit Answer { get; } = new(2_000);

    /// <summary>A question that the teacher asks themselves when the bank has none left.</summary>
    public static TextLimit OwnQuestion { get; } = new(300);

    /// <summary>Each of the three parts of an if-then plan, which should stay short enough to remember.</summary>
    public static TextLimit PlanPart { get; } = new(500);

    public bool Fits(string text) => text.Length <= Characters;

    /// <summary>How many characters have to go; 0 when the text fits.</summary>
    public int Excess(string text) => Math.Max(0, text.Length - Characters);

    internal string Require(string text) =>
        !string.IsNullOrWhiteSpace(text) && Fits(text)
            ? text
            : throw new ArgumentException($"A text of 1 to {Characters} characters is needed, not {text.Length}.");
}
