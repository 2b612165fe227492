namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>
/// Makes a seating better by changing two seats at a time. It takes a change that is no worse than the cost of a while
/// ago (late acceptance), which walks out of dead ends, keeps the best it saw, and ends where no single change helps.
/// The number of steps follows from the number of people, never from the time, so that a seed gives one result.
/// </summary>
internal static class LocalSearch
{
    public const int StepsPerPerson = 4_000;
    private const int MostSteps = 1_500_000;

    /// <summary>Never worse than it began.</summary>
    public static Seating Improve(Seating start, SeededDraw draw, int stepsPerPerson = StepsPerPerson)
    {
        if (start.Free.Length == 0)
        {
            return start;
        }

        var best = Walk(start.Copy(), ref draw, Math.Min(start.Free.Length * stepsPerPerson, MostSteps));
        Descend(best);
        return best.Cost <= start.Cost ? best : start;
    }

    private static Seating Walk(Seating seating, ref SeededDraw draw, int steps)
    {
        var (free, best) = (seating.Free, seating.Copy());
        var late = new long[Math.Clamp(free.Length * 4, 50, 1_000)];
        Array.Fill(late, seating.Cost);
        for (var step = 0; step < steps; step++)
        {
            var most = Math.Max(late[step % late.Length], seating.Cost);
            if (
                seating.TryChange(free[draw.Next(free.Length)], free[draw.Next(free.Length)], most)
                && seating.Cost < best.Cost
            )
            {
                best = seating.Copy();
            }

            late[step % late.Length] = seating.Cost;
        }

        return best;
    }

    private static void Descend(Seating seating)
    {
        bool better;
        do
        {
            better = false;
            for (var first = 0; first < seating.Free.Length; first++)
            {
                for (var second = 0; second < first; second++)
                {
                    better |= seating.TryChange(seating.Free[first], seating.Free[second], seating.Cost - 1);
                }
            }
        } while (better);
    }
}
