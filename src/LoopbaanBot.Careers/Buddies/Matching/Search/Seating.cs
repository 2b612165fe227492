namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>
/// Who sits where. Each group has four seats, at most one of which is empty; so a change of two seats is a swap of two
/// people, or one person who moves from a group of four to a group of three.
/// </summary>
internal sealed class Seating
{
    public const int Empty = -1;
    private const int Seats = GroupSizes.Largest;

    private readonly MatchingCost _rules;
    private readonly int[] _seats;
    private readonly long[] _costs;

    /// <param name="seats">Four for each group.</param>
    /// <param name="free">The seats that may change.</param>
    public Seating(MatchingCost rules, int[] seats, int[] free)
    {
        (_rules, _seats, Free) = (rules, seats, free);
        _costs = new long[seats.Length / Seats];
        for (var group = 0; group < _costs.Length; group++)
        {
            _costs[group] = rules.Of(Group(group));
        }

        Cost = _costs.Sum();
    }

    private Seating(Seating other)
    {
        (_rules, _seats, _costs) = (other._rules, [.. other._seats], [.. other._costs]);
        (Free, Cost) = (other.Free, other.Cost);
    }

    public int[] Free { get; }

    /// <summary>Without what the wishes could give back: only for comparing.</summary>
    public long Cost { get; private set; }

    public Seating Copy() => new(this);

    /// <summary>The people of each group.</summary>
    public IEnumerable<int[]> Groups() =>
        Enumerable
            .Range(0, _costs.Length)
            .Select(group => Group(group).ToArray().Where(person => person != Empty).ToArray());

    /// <summary>Changes two seats if the new cost is at most this much; false when it is not, or would break a group.</summary>
    public bool TryChange(int first, int second, long most)
    {
        var (one, other) = (first / Seats, second / Seats);
        if (one == other || !MayChange(first, second))
        {
            return false;
        }

        Swap(first, second);
        var (costOne, costOther) = (_rules.Of(Group(one)), _rules.Of(Group(other)));
        var cost = Cost - _costs[one] - _costs[other] + costOne + costOther;
        if (cost > most)
        {
            Swap(first, second);
            return false;
        }

        (_costs[one], _costs[other], Cost) = (costOne, costOther, cost);
        return true;
    }

    /// <summary>A second empty seat in one group would leave two people.</summary>
    private bool MayChange(int first, int second) =>
        (_seats[first], _seats[second]) switch
        {
            (Empty, Empty) => false,
            (Empty, _) => !Group(second / Seats).Contains(Empty),
            (_, Empty) => !Group(first / Seats).Contains(Empty),
            _ => true,
        };

    private void Swap(int first, int second) => (_seats[first], _seats[second]) = (_seats[second], _seats[first]);

    private ReadOnlySpan<int> Group(int group) => _seats.AsSpan(group * Seats, Seats);
}
