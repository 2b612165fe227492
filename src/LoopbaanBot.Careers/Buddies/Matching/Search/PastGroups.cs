using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>Who was together with whom in the groups of before.</summary>
internal sealed class PastGroups
{
    private readonly Dictionary<(int, int), int> _pairs = [];
    private readonly Dictionary<(int, int, int), int> _trios = [];

    /// <param name="numberOf">The number of somebody who is there; null for who is not.</param>
    public PastGroups(IReadOnlyList<IReadOnlyList<PersonId>> past, Func<PersonId, int?> numberOf)
    {
        foreach (var group in past)
        {
            Add([.. group.Distinct().Select(numberOf).OfType<int>().Order()]);
        }
    }

    public int Pair(int first, int second) =>
        _pairs.GetValueOrDefault((Math.Min(first, second), Math.Max(first, second)));

    public int Trio(int first, int second, int third)
    {
        if (first > second)
        {
            (first, second) = (second, first);
        }

        return third < first ? _trios.GetValueOrDefault((third, first, second))
            : third < second ? _trios.GetValueOrDefault((first, third, second))
            : _trios.GetValueOrDefault((first, second, third));
    }

    /// <param name="people">In order.</param>
    private void Add(int[] people)
    {
        for (var first = 0; first < people.Length; first++)
        {
            for (var second = first + 1; second < people.Length; second++)
            {
                var pair = (people[first], people[second]);
                _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
                foreach (var third in people.AsSpan(second + 1))
                {
                    var trio = (people[first], people[second], third);
                    _trios[trio] = _trios.GetValueOrDefault(trio) + 1;
                }
            }
        }
    }
}
