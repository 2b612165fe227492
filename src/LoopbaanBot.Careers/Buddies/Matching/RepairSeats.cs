using LoopbaanBot.Careers.Buddies.Matching.Search;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>Carries out a plan: who moves, and to whom, is where it costs least.</summary>
internal sealed class RepairSeats(MatchingFacts facts, IReadOnlyList<int[]> now, IReadOnlyList<int> unplaced)
{
    private readonly MatchingCost _rules = new(facts);
    private readonly HashSet<int> _moved = [.. unplaced];

    /// <summary>Those that stay in their order, then new ones.</summary>
    public List<List<int>> Groups { get; } = [.. now.Select(group => group.ToList())];

    public int Moves { get; private set; }

    public long Cost => _rules.Of(Groups.Select(group => group.ToArray()));

    public RepairSeats Follow(RepairPlan plan)
    {
        foreach (var size in plan.Ended)
        {
            var ended = Groups.First(group => group.Count == size);
            Groups.Remove(ended);
            _moved.UnionWith(ended);
        }

        var waiting = _moved.Order().ToList();
        Groups.AddRange(Enumerable.Range(0, plan.Begun).Select(_ => new List<int>()));
        Take(plan.Taken);
        for (var at = 0; at < waiting.Count; at++)
        {
            Place(waiting[at], waiting.Count - at);
        }

        Improve();
        Moves = plan.Moves;
        return this;
    }

    /// <summary>Brings people from groups of four to groups that lack one.</summary>
    private void Take(int count)
    {
        for (; count > 0; count--)
        {
            var (person, from, to) = (
                from giver in Groups
                where giver.Count > GroupSizes.Smallest
                from taker in Groups
                where taker.Count < GroupSizes.Smallest
                from one in giver
                where !_moved.Contains(one)
                select (one, giver, taker)
            ).MinBy(move => Added(move.one, move.taker) - Added(move.one, move.giver));
            from.Remove(person);
            to.Add(person);
            _moved.Add(person);
        }
    }

    /// <param name="left">Who has no place yet, this person included: a fourth only where nobody is missed elsewhere.</param>
    private void Place(int person, int left)
    {
        var missing = Groups.Sum(group => Math.Max(0, GroupSizes.Smallest - group.Count));
        var most = left > missing ? GroupSizes.Largest : GroupSizes.Smallest;
        Groups.Where(group => group.Count < most).MinBy(group => Added(person, group))!.Add(person);
    }

    /// <summary>Lets those who move anyway change places, as long as that is better.</summary>
    private void Improve()
    {
        bool better;
        do
        {
            var before = Cost;
            better = _moved.Any(one => _moved.Any(other => TryExchange(one, other, before)));
        } while (better);
    }

    private bool TryExchange(int one, int other, long most)
    {
        Exchange(one, other);
        if (Cost < most)
        {
            return true;
        }

        Exchange(one, other);
        return false;
    }

    private void Exchange(int one, int other)
    {
        var (first, second) = (
            Groups.First(group => group.Contains(one)),
            Groups.First(group => group.Contains(other))
        );
        if (first != second)
        {
            first[first.IndexOf(one)] = other;
            second[second.IndexOf(other)] = one;
        }
    }

    /// <summary>What this person costs in a group, in it or not.</summary>
    private long Added(int person, List<int> group)
    {
        int[] without = [.. group.Where(other => other != person)];
        return _rules.Of([.. without, person]) - _rules.Of(without);
    }
}
