using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.RoleModels.Talks;

/// <summary>What one of both wrote about a talk; each has the own one, in the own keeping.</summary>
public sealed record TalkNote
{
    public const int MostQuestions = 3;

    public static TalkNote Empty { get; } = new();

    public static TextLimit LineLimit { get; } = new(300);

    /// <summary>What the asker wants to ask, in one line: read by the role model when answering.</summary>
    public string? Opening { get; init; }

    /// <summary>The asker's own questions for the talk: private until sent (domain G5).</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>One line afterwards, for the writer alone.</summary>
    public string? Harvest { get; init; }

    /// <summary>How it fits, for the asker alone.</summary>
    public FitChoice? Fit { get; init; }

    /// <summary>How the other may reach the writer: read by the other only when both want contact.</summary>
    public string? Reach { get; init; }

    /// <exception cref="ArgumentException">Too many questions, or one that is empty or too long.</exception>
    public TalkNote Ask(IReadOnlyList<string> questions) =>
        questions.Count > MostQuestions
            ? throw new ArgumentException($"At most {MostQuestions} questions, not {questions.Count}.")
            : this with
            {
                Questions = [.. questions.Select(LineLimit.Require)],
            };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Questions.Count).Append(" questions");
        return true;
    }
}

/// <summary>How a role model fits, in the asker's own eyes (peers 19). Each answer is a full one.</summary>
public enum FitChoice
{
    Good,
    Deciding,
    Not,
}
