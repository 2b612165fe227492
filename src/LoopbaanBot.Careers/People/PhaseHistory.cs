namespace LoopbaanBot.Careers.People;

/// <summary>
/// The phases someone went through, oldest first. A change adds to it and forgets nothing, because the record stays
/// with the teacher over training, induction and career (K §1).
/// </summary>
public sealed record PhaseHistory(IReadOnlyList<PhaseEntry> Entries)
{
    public static PhaseHistory Empty { get; } = new([]);

    /// <summary>The latest phase, or null when none was ever told.</summary>
    public Phase? Current => Entries.Count == 0 ? null : Entries[^1].Phase;

    /// <summary>The phase that held on a day, or null for a day before the first entry.</summary>
    public Phase? On(DateOnly day) => Entries.LastOrDefault(entry => entry.Since <= day)?.Phase;

    /// <summary>
    /// Enters a phase. The phase someone is in already changes nothing; a second change on one day corrects the first.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the latest entry.</exception>
    public PhaseHistory Enter(Phase phase, DateOnly day)
    {
        if (Current == phase)
        {
            return this;
        }

        if (Entries.Count == 0)
        {
            return new([new(phase, day)]);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(day, Entries[^1].Since);
        var corrected = Entries[^1].Since == day;
        var earlier = corrected ? new PhaseHistory([.. Entries.SkipLast(1)]) : this;
        return earlier.Current == phase ? earlier : new([.. earlier.Entries, new(phase, day)]);
    }

    public bool Equals(PhaseHistory? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Aggregate(0, HashCode.Combine);
}
