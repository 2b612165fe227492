namespace LoopbaanBot.Careers.Reflection.Wording;

/// <summary>
/// Picks up to six consecutive words of an answer, to be quoted literally: repeating someone's own words keeps a talk
/// going where another question would feel like an interrogation (domain I5).
/// </summary>
public static class MirrorFragment
{
    /// <summary>Below this a fragment says little; it is only accepted when the answer itself has no more.</summary>
    public const int MinWords = 3;

    public const int MaxWords = 6;

    /// <summary>A longer run, such as a pasted address, is not quoted at all, for a word is never cut.</summary>
    public const int MaxCharacters = 100;

    /// <summary>
    /// The rule: take the last sentence that has a clause of three words or more, and of that sentence the longest
    /// clause (the later one of two alike), without the function words it starts with. Of a clause over six words the
    /// first six are taken, back to where a phrase ends: before the last function word, so that it
    /// does not break off in the middle of a thing. Clauses end at punctuation and before conjunctions; when no
    /// clause is long enough, at punctuation only; then at nothing.
    /// </summary>
    /// <returns>Words of the answer in their order with single spaces between them, or null when the answer has fewer
    /// than two words or only ones too long to quote.</returns>
    public static string? Of(string text, MirrorWords small)
    {
        Word[] words = [.. Word.In(text)];
        if (words.Length < 2)
        {
            return null;
        }

        var run =
            LastLongClause(words, small, word => word.Before == Cut.Clause || small.OpensClause(word))
            ?? LastLongClause(words, small, word => word.Before == Cut.Clause)
            ?? WithoutLead(words, small, MinWords);
        return Quote(text, Shortened(run, small));
    }

    private static ArraySegment<Word>? LastLongClause(Word[] words, MirrorWords small, Func<Word, bool> opensClause) =>
        Split(words, word => word.Before == Cut.Sentence)
            .Reverse()
            .SelectMany(sentence =>
                Split(sentence, opensClause)
                    .Select(clause => WithoutLead(clause, small, 0))
                    .Where(clause => clause.Count >= MinWords)
                    .Reverse()
                    .OrderByDescending(clause => clause.Count)
                    .Take(1)
            )
            .Select(clause => (ArraySegment<Word>?)clause)
            .FirstOrDefault();

    private static IEnumerable<ArraySegment<Word>> Split(ArraySegment<Word> words, Func<Word, bool> opens)
    {
        var start = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || opens(words[i]))
            {
                yield return words[start..i];
                start = i;
            }
        }
    }

    private static ArraySegment<Word> WithoutLead(ArraySegment<Word> clause, MirrorWords small, int atLeast)
    {
        var lead = clause.TakeWhile(small.IsFunction).Count();
        return clause[Math.Min(lead, Math.Max(0, clause.Count - atLeast))..];
    }

    private static ArraySegment<Word> Shortened(ArraySegment<Word> run, MirrorWords small)
    {
        if (run.Count <= MaxWords)
        {
            return run;
        }

        var phrase = Enumerable.Range(MinWords, MaxWords - MinWords + 1).LastOrDefault(i => small.IsFunction(run[i]));
        var count = phrase == 0 ? MaxWords : phrase;
        while (count > MinWords && small.IsFunction(run[count - 1]))
        {
            count--;
        }

        return run[..count];
    }

    private static string? Quote(string text, ArraySegment<Word> run)
    {
        var literal = text[run[0].Start..run[^1].End];
        var quote = string.Join(' ', literal.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return quote.Length <= MaxCharacters ? quote : null;
    }
}
