using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Managers.Starters;

/// <summary>
/// All openers, and the choice among them: by the moment in the programme, the phase that a teacher works in and the
/// day, never by what anybody wrote, and not by whom else somebody talks with either. A phase is known to whoever works with somebody, so a card tells nothing by it.
/// </summary>
public sealed class StarterDeck(IReadOnlyList<Starter> starters)
{
    /// <summary>Of each sort for each talk: with two, no pair comes two days in a row.</summary>
    public const int FewestOfEach = 2;

    /// <summary>What the deck lacks to be used; empty for a whole one.</summary>
    public IEnumerable<(TalkKind Kind, bool AsksAhead)> Gaps() =>
        from kind in Enum.GetValues<TalkKind>()
        from asksAhead in (bool[])[true, false]
        where Of(kind, null, asksAhead).Length < FewestOfEach
        select (kind, asksAhead);

    /// <summary>Two openers, one of which asks ahead. Two people of one phase who ask on the same day get the same ones.</summary>
    /// <param name="phase">Null as long as it is not known: then only what suits everybody.</param>
    public StarterPair Choose(TalkKind kind, Phase? phase, DateOnly day)
    {
        var (ahead, now) = (Of(kind, phase, true), Of(kind, phase, false));
        // The second hand turns once for each whole turn of the first, so that all pairs come by.
        return new(At(now, day.DayNumber), At(ahead, day.DayNumber + (day.DayNumber / now.Length)));
    }

    private static StarterId At(Starter[] starters, int at) => starters[at % starters.Length].Id;

    private Starter[] Of(TalkKind kind, Phase? phase, bool asksAhead) =>
        [
            .. starters.Where(starter =>
                starter.Kind == kind
                && starter.AsksAhead == asksAhead
                && (starter.Phase is null || starter.Phase == phase)
            ),
        ];
}
