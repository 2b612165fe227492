using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>The problem in numbers, for the inner loop. People are counted from 0 in the order of their ids, so that
/// the order in which they accepted decides nothing.</summary>
internal sealed class MatchingFacts
{
    private readonly BuddyCandidate[] _people;
    private readonly Dictionary<PersonId, int> _numbers;
    private readonly PastGroups _past;
    private readonly int[] _pairs;
    private readonly bool[] _met;
    private readonly bool[] _led;
    private readonly uint[] _interests;

    public MatchingFacts(MatchingProblem problem)
    {
        _people =
        [
            .. problem
                .Candidates.DistinctBy(one => one.Person)
                .OrderBy(one => one.Person.TenantId, StringComparer.Ordinal)
                .ThenBy(one => one.Person.ObjectId, StringComparer.Ordinal),
        ];
        _numbers = _people.Select((one, number) => (one.Person, number)).ToDictionary();
        _past = new PastGroups(problem.Past, NumberOf);
        _interests = [.. _people.Select(InterestsOf)];
        _pairs = new int[Count * Count];
        _met = new bool[Count * Count];
        _led = new bool[Count * Count];

        var wishes = new PairWishes(problem.Wishes, _numbers.ContainsKey);
        WishesInAll = wishes.Near * MatchingCost.WishMet;
        var schools = _people.Select(one => one.SchoolKey).ToArray();
        for (var pair = 0; pair < _pairs.Length; pair++)
        {
            var (first, second) = (pair / Count, pair % Count);
            _met[pair] = first != second && _past.Pair(first, second) > 0;
            _led[pair] = first != second && problem.Led.IsBetween(this[first], this[second]);
            _pairs[pair] =
                first == second
                    ? 0
                    : CostOf(first, second, schools, wishes) + CostOf(problem.Led, first, second, wishes);
        }
    }

    public int Count => _people.Length;

    /// <summary>What it costs when no wish to be together is met.</summary>
    public int WishesInAll { get; }

    public PersonId this[int number] => _people[number].Person;

    /// <summary>Null for somebody who is not there.</summary>
    public int? NumberOf(PersonId person) => _numbers.TryGetValue(person, out var number) ? number : null;

    public int Pair(int first, int second) => _pairs[(first * Count) + second];

    public bool Met(int first, int second) => _met[(first * Count) + second];

    /// <summary>Whether one of them leads the other.</summary>
    public bool IsLedBy(int first, int second) => _led[(first * Count) + second];

    /// <summary>How often these three were in one group.</summary>
    public int Trio(int first, int second, int third) => _past.Trio(first, second, third);

    /// <summary>One bit for each interest.</summary>
    public uint Interests(int person) => _interests[person];

    private static uint InterestsOf(BuddyCandidate one)
    {
        var bits = 0u;
        for (var at = 0; at < BuddyInterest.All.Count; at++)
        {
            bits |= one.Interests.Contains(BuddyInterest.All[at]) ? 1u << at : 0;
        }

        return bits;
    }

    private int CostOf(int first, int second, string?[] schools, PairWishes wishes)
    {
        var (one, other) = (_people[first], _people[second]);
        var asked = wishes.Asked(one.Person, other.Person);
        return (wishes.IsAvoided(one.Person, other.Person) ? MatchingCost.Avoided : 0)
            + (asked < 2 && schools[first] is { } school && school == schools[second] ? MatchingCost.SameSchool : 0)
            + (_past.Pair(first, second) * MatchingCost.TogetherBefore)
            + (one.Phase is { } phase && phase == other.Phase ? MatchingCost.SamePhase : 0)
            - (asked * MatchingCost.WishMet);
    }

    private int CostOf(LedBy led, int first, int second, PairWishes wishes)
    {
        var (one, other) = (this[first], this[second]);
        return (led.IsBetween(one, other) ? MatchingCost.ManagerWithReport : 0)
            + (wishes.Asked(one, other) < 2 && led.IsShared(one, other) ? MatchingCost.SameManager : 0);
    }
}
