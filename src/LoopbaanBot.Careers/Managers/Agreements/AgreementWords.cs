using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Managers.Agreements;

/// <summary>
/// What two people agree after a talk. Time has two sides: what the teacher sets apart, and what the manager grants
/// (K037, K124). Everything may be left open, but not all of it.
/// </summary>
/// <param name="GrantedMinutes">Time that is granted, in all.</param>
/// <param name="Blocks">When: the hours that the teacher keeps free, in words.</param>
/// <param name="Tasks">What changes in the work, and who does what.</param>
public sealed record AgreementWords(int? GrantedMinutes, string? Blocks, string? Tasks, DateOnly? NextTalk)
{
    /// <summary>A hundred hours; more is another job.</summary>
    public const int MostMinutes = 6_000;

    public static TextLimit Limit { get; } = new(1_000);

    public bool IsEmpty => this is { GrantedMinutes: null, Blocks: null, Tasks: null, NextTalk: null };

    /// <exception cref="ArgumentException">Nothing is agreed, or a text or a number is out of bounds.</exception>
    internal AgreementWords Checked()
    {
        foreach (var words in new[] { Blocks, Tasks }.OfType<string>())
        {
            Limit.Require(words);
        }

        return !IsEmpty && GrantedMinutes is null or (>= 0 and <= MostMinutes)
            ? this
            : throw new ArgumentException("Something has to be agreed, within bounds.");
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(NextTalk is null ? "no next talk" : "next talk");
        return true;
    }
}
