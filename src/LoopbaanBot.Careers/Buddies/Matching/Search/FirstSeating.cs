namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>Where the search begins: those who are kept together on their seats, then the others one by one.</summary>
internal sealed class FirstSeating
{
    private const int Seats = GroupSizes.Largest;

    private readonly MatchingCost _rules;
    private readonly int[] _seats;
    private readonly int[] _free;
    private readonly int[] _others;
    private int _foursLeft;

    private FirstSeating(SeatPlan plan)
    {
        var (facts, groups, kept) = plan;
        _rules = new MatchingCost(facts);
        _seats = new int[groups * Seats];
        Array.Fill(_seats, Seating.Empty);
        for (var group = 0; group < kept.Count; group++)
        {
            kept[group].CopyTo(_seats, group * Seats);
        }

        var seats = _seats;
        _free = [.. Enumerable.Range(0, seats.Length).Where(seat => seats[seat] == Seating.Empty)];
        _others = [.. Enumerable.Range(0, facts.Count).Except(seats)];
        _foursLeft = facts.Count - (groups * GroupSizes.Smallest);
    }

    /// <summary>Each person in turn where it costs least at that moment, as somebody would do by hand.</summary>
    public static Seating Greedy(SeatPlan plan, SeededDraw draw) =>
        new FirstSeating(plan).Fill(ref draw, cheapest: true);

    /// <summary>Anybody anywhere, to compare with.</summary>
    public static Seating Shuffled(SeatPlan plan, SeededDraw draw) =>
        new FirstSeating(plan).Fill(ref draw, cheapest: false);

    private Seating Fill(ref SeededDraw draw, bool cheapest)
    {
        draw.Shuffle(_others);
        foreach (var person in _others)
        {
            var seat = cheapest ? Cheapest(person) : FirstOpen();
            _foursLeft -= Taken(seat / Seats) == GroupSizes.Smallest ? 1 : 0;
            _seats[seat] = person;
        }

        return new Seating(_rules, _seats, _free);
    }

    private int FirstOpen() => Array.Find(_free, IsOpen);

    private int Cheapest(int person)
    {
        var (best, least) = (-1, long.MaxValue);
        for (var group = 0; group < _seats.Length / Seats; group++)
        {
            var seat = Array.IndexOf(_seats, Seating.Empty, group * Seats, Seats);
            if (seat < 0 || !IsOpen(seat))
            {
                continue;
            }

            var added = Added(person, seat);
            (best, least) = added < least ? (seat, added) : (best, least);
        }

        return best;
    }

    private long Added(int person, int seat)
    {
        var group = _seats.AsSpan(seat / Seats * Seats, Seats);
        var before = _rules.Of(group);
        _seats[seat] = person;
        var after = _rules.Of(group);
        _seats[seat] = Seating.Empty;
        return after - before;
    }

    /// <summary>A fourth person only where there are to be four.</summary>
    private bool IsOpen(int seat) =>
        _seats[seat] == Seating.Empty && (Taken(seat / Seats) < GroupSizes.Smallest || _foursLeft > 0);

    private int Taken(int group) => Seats - _seats.AsSpan(group * Seats, Seats).Count(Seating.Empty);
}

/// <param name="Groups">How many groups there will be.</param>
/// <param name="Kept">People who stay together, by number; at most one such set in a group.</param>
internal sealed record SeatPlan(MatchingFacts Facts, int Groups, IReadOnlyList<int[]> Kept);
