namespace LoopbaanBot.Careers.Rounds;

/// <summary>How many take part and how many of those are ready: numbers of people, however often somebody pressed.</summary>
public readonly record struct RoundCounts(int Joined, int Answered)
{
    /// <summary>With fewer answers than this, at least one reader knows who wrote the other one.</summary>
    public const int FewestThatHide = 3;

    public static RoundCounts Of(IEnumerable<RoundSeat> seats)
    {
        var people = seats.DistinctBy(seat => seat.Person).ToArray();
        return new RoundCounts(people.Length, people.Count(seat => seat.HasAnswered));
    }

    public bool AllWhoJoinedAnswered => Joined > 0 && Joined == Answered;

    /// <summary>Whether leaving out the names hides nothing, for it can be guessed who wrote what.</summary>
    public bool IsGuessable => Answered is > 0 and < FewestThatHide;

    /// <summary>Whether everybody who was expected is ready, and nobody who came besides is still writing.</summary>
    public bool IsFull(int expected) => AllWhoJoinedAnswered && Answered >= expected;
}
