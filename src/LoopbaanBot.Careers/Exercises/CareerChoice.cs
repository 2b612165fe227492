using System.Text;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>A choice someone made in their career, and what decided it.</summary>
public sealed record CareerChoice(string What, string? Decided)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Decided is null ? "undecided" : "decided");
        return true;
    }
}
