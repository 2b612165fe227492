using System.Buffers;
using System.Globalization;
using System.Text;

namespace LoopbaanBot.Careers.Reflection.Wording;

/// <summary>
/// A word and its place in a text: what stands between white space, without the punctuation around it. A run without
/// a letter or digit, such as a dash or an emoji, is no word.
/// </summary>
internal readonly record struct Word(string Text, int Start, Cut Before)
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?…\n\r\u2028\u2029");

    public int End => Start + Text.Length;

    public static IEnumerable<Word> In(string text)
    {
        var previousEnd = 0;
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOfRun(text, at);
            if (Core(text, at, end) is var (first, last) && last > first)
            {
                yield return new(text[first..last], first, CutIn(text.AsSpan(previousEnd, first - previousEnd)));
                previousEnd = last;
            }

            at = end + 1;
        }
    }

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static (int First, int Last) Core(string text, int start, int end)
    {
        var first = end;
        var last = end;
        for (var at = start; at < end; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out var rune, out var length);
            if (BelongsToWord(rune))
            {
                first = Math.Min(first, at);
                last = at + length;
            }

            at += length;
        }

        // In 's avonds and 't the apostrophe is part of the word.
        var apostrophe = first > start && first < end && text[first - 1] is '\'' or '’';
        return (apostrophe ? first - 1 : first, last);
    }

    private static bool BelongsToWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Cut CutIn(ReadOnlySpan<char> gap)
    {
        if (gap.ContainsAny(SentenceMarks))
        {
            return Cut.Sentence;
        }

        return gap.IsWhiteSpace() ? Cut.None : Cut.Clause;
    }
}
