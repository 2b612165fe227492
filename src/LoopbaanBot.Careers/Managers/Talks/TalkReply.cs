using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>What the partner answers to a request: interest and room, in their own words. The question stays the teacher's (K013).</summary>
public sealed record TalkReply(string Words, DateOnly On)
{
    public static TextLimit Limit { get; } = new(500);

    /// <exception cref="ArgumentException">Blank or too long.</exception>
    internal TalkReply Checked()
    {
        Limit.Require(Words);
        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(On);
        return true;
    }
}
