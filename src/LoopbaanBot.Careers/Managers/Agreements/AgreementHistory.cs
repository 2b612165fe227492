using LoopbaanBot.Careers.Managers.Talks;

namespace LoopbaanBot.Careers.Managers.Agreements;

/// <summary>
/// What two people agreed, with every version, oldest first. Neither can change it silently: a change is a new version,
/// and only what the other said yes to is agreed. The last agreed version stands until a newer one is agreed.
/// </summary>
public sealed record AgreementHistory(IReadOnlyList<AgreementVersion> Versions)
{
    /// <summary>Far more than two people write; older ones that were never agreed go first.</summary>
    public const int MostVersions = 20;

    public static AgreementHistory Empty { get; } = new([]);

    public AgreementVersion? Current => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>The newest version that both said yes to.</summary>
    public AgreementVersion? Agreed => Versions.LastOrDefault(version => version.IsAgreed);

    /// <summary>The number that the next version builds on; 0 when there is none yet.</summary>
    public int Newest => Current?.Number ?? 0;

    /// <summary>The next version by one side, if <paramref name="basedOn"/> is still the newest. The same words change nothing.</summary>
    /// <exception cref="ArgumentException">The words are out of bounds (<see cref="AgreementWords"/>).</exception>
    public AgreementHistory Propose(TalkSide side, int basedOn, AgreementWords words, DateOnly today) =>
        basedOn != Newest || words == Current?.Words
            ? this
            : new(Trimmed([.. Versions, new(Newest + 1, side, words.Checked(), today)]));

    /// <summary>The other side says yes to the version that they saw. A version that was overtaken is not agreed by that.</summary>
    public AgreementHistory Confirm(TalkSide side, int number, DateOnly today) =>
        Current is { IsAgreed: false } current && current.Number == number && current.By != side
            ? new([.. Versions.SkipLast(1), current with { ConfirmedOn = today }])
            : this;

    /// <summary>Lets go of what one side wrote.</summary>
    public AgreementHistory Without(TalkSide side) => new([.. Versions.Where(version => version.By != side)]);

    private static AgreementVersion[] Trimmed(AgreementVersion[] versions)
    {
        if (versions.Length <= MostVersions)
        {
            return versions;
        }

        var agreed = Array.FindLast(versions, version => version.IsAgreed);
        return [.. versions.Where((version, at) => at >= versions.Length - MostVersions + 1 || version == agreed)];
    }
}
