namespace LoopbaanBot.Careers.Actions;

public static class CareerActions
{
    /// <summary>
    /// The order to show actions in: what is open first, by its day and then by when it was made; below it what is
    /// closed, the latest first. Actions without a day come after those with one.
    /// </summary>
    public static IReadOnlyList<CareerAction> InOrder(this IEnumerable<CareerAction> actions, DateOnly today)
    {
        var all = actions.ToList();
        return
        [
            .. all.Where(action => action.IsOpen)
                .OrderBy(action => action.DueOn(today) ?? DateOnly.MaxValue)
                .ThenBy(action => action.Id.ToString(), StringComparer.Ordinal),
            .. all.Where(action => !action.IsOpen)
                .OrderByDescending(action => action.ClosedOn)
                .ThenByDescending(action => action.Id.ToString(), StringComparer.Ordinal),
        ];
    }
}
