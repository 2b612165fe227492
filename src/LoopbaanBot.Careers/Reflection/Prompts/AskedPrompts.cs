namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>
/// What one person was asked, as far as it still matters: a question may not come back within six calendar months
/// (domain I4: a fixed script wears out). Asked on 31 August, it is free again on the last day of February.
/// </summary>
public sealed record AskedPrompts(IReadOnlyList<AskedPrompt> Entries)
{
    public const int RestInMonths = 6;

    /// <summary>With so many questions the help stands open; after that it waits behind its button (K §1).</summary>
    public const int QuestionsWithHelp = 6;

    public static AskedPrompts Empty { get; } = new([]);

    /// <summary>The first day on which a question that was asked on <paramref name="asked"/> may be asked again.</summary>
    public static DateOnly FreeAgainOn(DateOnly asked) => asked.AddMonths(RestInMonths);

    /// <summary>Whether this person knows the way by now, counted over the last months.</summary>
    public bool HasFadedHelp() => Entries.Count > QuestionsWithHelp;

    /// <summary>Whether a question rests on this day, and so may not be asked.</summary>
    public bool IsResting(PromptId prompt, DateOnly today) =>
        Entries.Any(entry => entry.Prompt == prompt && today < FreeAgainOn(entry.LastAsked));

    /// <summary>
    /// Notes that a question is asked today, and drops what no longer rests. A later date that is already known stays,
    /// so a device in another time zone cannot shorten a rest.
    /// </summary>
    public AskedPrompts Remember(PromptId prompt, DateOnly today)
    {
        var known = Entries.FirstOrDefault(entry => entry.Prompt == prompt);
        var date = known is not null && known.LastAsked > today ? known.LastAsked : today;
        var others = Entries.Where(entry => entry.Prompt != prompt && today < FreeAgainOn(entry.LastAsked));
        return new([.. others, new(prompt, date)]);
    }

    public bool Equals(AskedPrompts? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Aggregate(0, HashCode.Combine);
}
