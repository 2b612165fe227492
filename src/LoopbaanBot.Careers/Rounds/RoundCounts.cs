namespace LoopbaanBot.Careers.Rounds;

/// <summary>How many take part and how many of those are ready: numbers of people, however often somebody pressed.</summary>
public readonly record struct RoundCounts(int Joined, int Answered)
{
    /// <summary>
    /// With fewer answers than this they never open: of two, each writer knows who wrote the other one. What somebody
    /// writes for one named person, face to face (domain G2), is no answer for the group and does not come under it.
    /// </summary>
    public const int FewestThatHide = 3;

    public static RoundCounts Of(IEnumerable<RoundSeat> seats)
    {
        var people = seats.DistinctBy(seat => seat.Person).ToArray();
        return new RoundCounts(people.Length, people.Count(seat => seat.HasAnswered));
    }

    public bool AllWhoJoinedAnswered => Joined > 0 && Joined == Answered;

    /// <summary>Whether leaving out the names hides who wrote what.</summary>
    public bool HideWho => Answered >= FewestThatHide;

    /// <summary>Whether everybody who was expected is ready, and nobody who came besides is still writing.</summary>
    public bool IsFull(int expected) => AllWhoJoinedAnswered && Answered >= expected;
}
