using System.Text;

namespace LoopbaanBot.Careers.Roadmaps;

/// <summary>
/// The learning question at the start and now. A question that changed is worth showing (L043). It is only read here:
/// it is changed where learning questions are.
/// </summary>
public sealed record OwnQuestion(string? First, string? Current)
{
    public static OwnQuestion None { get; } = new(null, null);

    public bool HasChanged => First is not null && Current is not null && First != Current;

    public IEnumerable<string> Words() => new[] { First, Current }.OfType<string>();

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Current is null ? "none" : "a question");
        return true;
    }
}
