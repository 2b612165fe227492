using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Privacy;

/// <summary>Somebody in the circle, under the name that the teacher gave them.</summary>
/// <param name="Name">The teacher's own words, seen by the teacher alone: whether that person uses the bot stays unknown.</param>
public sealed record CircleMember(PersonId Person, string Name, CircleRole Role)
{
    /// <summary>In UTF-16 code units, as an input field counts.</summary>
    public const int LongestName = 60;

    internal CircleMember Checked() =>
        !string.IsNullOrWhiteSpace(Name) && Name.Length <= LongestName
            ? this
            : throw new ArgumentException($"A name of 1 to {LongestName} characters is needed, not {Name.Length}.");

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Role);
        return true;
    }
}
