namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>
/// Makes a seating better by changing two seats at a time. It takes a change that is no worse than the cost of a while
/// ago (late acceptance), which walks out of dead ends, keeps the best it saw, and ends where no single change helps.
/// The number of steps follows from the number of people, never from the time, so that a seed gives one result.
/// </summary>
internal static class LocalSearch
{
    public const int StepsPerPerson = 4_000;
    private const int MostSteps = 1_500_000;

    /// <summary>Few people leave little room to walk around in, so they get more beginnings.</summary>
    private const int SeatsForOneWalk = 120;
    private const int MostWalks = 8;

    /// <summary>Never worse than it began; with no steps at all it is as it began.</summary>
    public static Seating Improve(Seating start, SeededDraw draw, int stepsPerPerson = StepsPerPerson)
    {
        var best = start;
        var seats = start.Free.Length;
        for (
            var walk = 0;
            seats * stepsPerPerson > 0 && walk < Math.Clamp(SeatsForOneWalk / seats, 1, MostWalks);
            walk++
        )
        {
            var from = walk == 0 ? start.Copy() : Shake(start.Copy(), ref draw);
            var found = Walk(from, ref draw, Math.Min(seats * stepsPerPerson, MostSteps));
            Descend(found);
            best = found.Cost < best.Cost ? found : best;
        }

        return best;
    }

    private static Seating Shake(Seating seating, ref SeededDraw draw)
    {
        foreach (var seat in seating.Free)
        {
            seating.TryChange(seat, seating.Free[draw.Next(seating.Free.Length)], long.MaxValue);
        }

        return seating;
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
