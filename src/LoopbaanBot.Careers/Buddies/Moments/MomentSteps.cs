namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>
/// Fits the steps of a form into the length that was chosen: in proportion, in whole minutes, none shorter than one
/// minute, together exactly the length.
/// </summary>
public static class MomentSteps
{
    /// <param name="usual">The minutes of each step in the form's own length; at least 1 each, at most 15 steps.</param>
    /// <returns>The minutes of each step, in the same order.</returns>
    public static IReadOnlyList<int> Fit(IReadOnlyList<int> usual, MomentLength length)
    {
        if (usual.Count == 0 || usual.Count > length.Minutes || usual.Any(minutes => minutes < 1))
        {
            throw new ArgumentException("A form has steps of a minute or more, and not more steps than minutes.");
        }

        var spare = length.Minutes - usual.Count;
        var weight = usual.Sum();
        var fitted = usual.Select(minutes => 1 + (spare * minutes / weight)).ToArray();
        // What rounding left goes to the steps that lost most by it, the longest first.
        var order = Enumerable
            .Range(0, usual.Count)
            .OrderByDescending(step => spare * usual[step] % weight)
            .ThenByDescending(step => usual[step])
            .ThenBy(step => step);
        foreach (var step in order.Take(length.Minutes - fitted.Sum()))
        {
            fitted[step]++;
        }

        return fitted;
    }
}
