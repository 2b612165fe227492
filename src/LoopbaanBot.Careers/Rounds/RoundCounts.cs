namespace LoopbaanBot.Careers.Rounds;

/// <summary>How many take part and how many of those are ready: numbers of people, however often somebody pressed.</summary>
public readonly record struct RoundCounts(int Joined, int Answered)
{
    public static RoundCounts Of(IEnumerable<RoundSeat> seats)
    {
        var people = seats.DistinctBy(seat => seat.Person).ToArray();
        return new RoundCounts(people.Length, people.Count(seat => seat.HasAnswered));
    }

    public bool AllWhoJoinedAnswered => Joined > 0 && Joined == Answered;

    /// <summary>Whether everybody who was expected is ready, and nobody who came besides is still writing.</summary>
    public bool IsFull(int expected) => AllWhoJoinedAnswered && Answered >= expected;
}
