using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.RoleModels;

/// <summary>A career told by three choices (domain G5): each may stay untold. The role model decides what is shared.</summary>
/// <param name="Hardest">The choice that was hardest.</param>
/// <param name="Helped">Who helped.</param>
/// <param name="Exchange">What was given up, and what came back.</param>
public sealed record ChoiceStory(string? Hardest, string? Helped, string? Exchange)
{
    public static ChoiceStory Untold { get; } = new(null, null, null);

    /// <summary>Four minutes of telling need no more written words than this.</summary>
    public static TextLimit Limit { get; } = new(600);

    public bool IsTold => this != Untold;

    /// <exception cref="ArgumentException">A text is too long (<see cref="Limit"/>).</exception>
    public static ChoiceStory Of(string? hardest, string? helped, string? exchange) =>
        new(Fitting(hardest), Fitting(helped), Fitting(exchange));

    private static string? Fitting(string? words) => words is null ? null : Limit.Require(words);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(IsTold ? "told" : "untold");
        return true;
    }
}
