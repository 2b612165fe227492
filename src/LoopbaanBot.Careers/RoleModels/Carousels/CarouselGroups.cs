namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>Divides teachers over groups of sizes that differ by one at most, and keeps buddies together where they fit.</summary>
public static class CarouselGroups
{
    /// <param name="people">Everybody, in an order that stays the same.</param>
    /// <param name="buddies">Groups that are used to each other; whoever is in none comes alone.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Divide<T>(
        IReadOnlyList<T> people,
        IEnumerable<IReadOnlyList<T>> buddies,
        int groups
    )
        where T : notnull
    {
        var tables = Sizes(people.Count, groups).Select(size => new Seats<T>(size)).ToArray();
        foreach (var all in Units(people, buddies).OrderByDescending(unit => unit.Count))
        {
            // The table that fits most tightly keeps room for the large units that come after.
            if (tables.Where(table => table.Left >= all.Count).MinBy(table => table.Left) is { } whole)
            {
                whole.Sit(all);
                continue;
            }

            var unit = all;
            foreach (var table in tables.OrderByDescending(table => table.Left))
            {
                unit = table.Sit(unit);
            }
        }

        return [.. tables.Select(table => table.People)];
    }

    private static IEnumerable<int> Sizes(int people, int groups) =>
        Enumerable.Range(0, groups).Select(group => (people / groups) + (group < people % groups ? 1 : 0));

    private static IEnumerable<IReadOnlyList<T>> Units<T>(
        IReadOnlyList<T> people,
        IEnumerable<IReadOnlyList<T>> buddies
    )
        where T : notnull
    {
        var left = people.Distinct().ToHashSet();
        var units = new List<IReadOnlyList<T>>();
        foreach (var group in buddies)
        {
            T[] here = [.. group.Where(left.Remove)];
            if (here.Length > 0)
            {
                units.Add(here);
            }
        }

        return [.. units, .. people.Where(left.Remove).Select(one => (IReadOnlyList<T>)[one])];
    }

    private sealed class Seats<T>(int size)
    {
        private readonly List<T> _people = [];

        public IReadOnlyList<T> People => _people;

        public int Left => size - _people.Count;

        /// <summary>Seats as many as fit, and gives back the others.</summary>
        public IReadOnlyList<T> Sit(IReadOnlyList<T> unit)
        {
            var seated = Math.Min(Left, unit.Count);
            _people.AddRange(unit.Take(seated));
            return [.. unit.Skip(seated)];
        }
    }
}
