namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>How many small groups end, how many begin, and how many people leave a whole group for it.</summary>
/// <param name="Ended">The sizes of the groups that end.</param>
/// <param name="Begun">Groups of people who had none.</param>
/// <param name="Taken">People who leave a group of four.</param>
/// <param name="Moves">People who get another group than they had.</param>
internal sealed record RepairPlan(IReadOnlyList<int> Ended, int Begun, int Taken, int Moves)
{
    /// <summary>Every plan that makes all groups whole, with the fewest moves; none when it cannot be done.</summary>
    /// <param name="sizes">Of the groups as they are now.</param>
    /// <param name="unplaced">People without a group, for whom a place is no move.</param>
    public static IReadOnlyList<RepairPlan> Best(IReadOnlyList<int> sizes, int unplaced)
    {
        var plans = (
            from pairs in Enumerable.Range(0, sizes.Count(size => size == 2) + 1)
            from singles in Enumerable.Range(0, sizes.Count(size => size == 1) + 1)
            let ended = (int[])[.. Enumerable.Repeat(2, pairs), .. Enumerable.Repeat(1, singles)]
            from begun in Enumerable.Range(0, ((unplaced + ended.Sum()) / GroupSizes.Smallest) + 2)
            select Make(sizes, ended, begun, unplaced)
        )
            .OfType<RepairPlan>()
            .ToArray();
        return [.. plans.Where(plan => plan.Moves == plans.Min(other => other.Moves))];
    }

    private static RepairPlan? Make(IReadOnlyList<int> sizes, int[] ended, int begun, int unplaced)
    {
        var stay = sizes.ToList();
        foreach (var size in ended)
        {
            stay.Remove(size);
        }

        var missing = stay.Sum(size => Math.Max(0, GroupSizes.Smallest - size)) + (begun * GroupSizes.Smallest);
        var room = stay.Sum(size => Math.Max(0, GroupSizes.Largest - size)) + (begun * GroupSizes.Largest);
        var spare = stay.Sum(size => Math.Max(0, size - GroupSizes.Smallest));
        var toPlace = unplaced + ended.Sum();
        var taken = Math.Max(0, missing - toPlace);
        return taken <= spare && toPlace <= room ? new RepairPlan(ended, begun, taken, ended.Sum() + taken) : null;
    }
}
