namespace LoopbaanBot.Careers.Reflection.Wording;

/// <summary>Whether an answer is so short that one follow-up may help (domain I5).</summary>
public static class AnswerLength
{
    /// <summary>From this many words on, an answer tells enough to go on with.</summary>
    public const int EnoughWords = 8;

    /// <summary>
    /// Fewer than <see cref="EnoughWords"/> words. A word stands between white space and holds a letter or digit, so
    /// emoji, dashes and blank lines do not count. An empty text is short.
    /// </summary>
    public static bool IsShort(string text) => Word.In(text).Take(EnoughWords).Count() < EnoughWords;
}
