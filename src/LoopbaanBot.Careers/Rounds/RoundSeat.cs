using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Rounds;

/// <summary>One person's place in a round, with what that person wrote. There is one for each person.</summary>
public sealed record RoundSeat(PersonId Person, RoundAnswer? Answer = null)
{
    public bool HasAnswered => Answer is not null;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(HasAnswered ? "answered" : "joined");
        return true;
    }
}
