using System.Text;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Reflection;

/// <summary>
/// One answer of a teacher. It answers either a question of the bank (<see cref="Prompt"/>) or one the teacher
/// wrote (<see cref="OwnQuestion"/>), never both. <see cref="FollowUp"/> is what they wrote to the one extra question
/// that a short answer may get (domain I5). <see cref="IsExtra"/> is true for "one more question", after the road.
/// </summary>
public sealed record ReflectionAnswer(
    PromptId? Prompt,
    string? OwnQuestion,
    PromptDepth Depth,
    string Text,
    string? FollowUp = null,
    bool IsExtra = false
)
{
    /// <summary>An answer to a question of the bank.</summary>
    public static ReflectionAnswer To(PromptId prompt, PromptDepth depth, string text, string? followUp = null) =>
        new(prompt, null, depth, text, followUp);

    /// <summary>An answer to a question the teacher thought of.</summary>
    public static ReflectionAnswer ToOwn(string question, PromptDepth depth, string text, string? followUp = null) =>
        new(null, question, depth, text, followUp);

    internal ReflectionAnswer Checked()
    {
        if (Prompt is null == OwnQuestion is null)
        {
            throw new ArgumentException("An answer belongs to one question: of the bank or of the teacher.");
        }

        TextLimit.Answer.Require(Text);
        if (OwnQuestion is not null)
        {
            TextLimit.OwnQuestion.Require(OwnQuestion);
        }

        if (FollowUp is not null)
        {
            TextLimit.Answer.Require(FollowUp);
        }

        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Depth).Append(", ").Append(Prompt is { } prompt ? prompt.Value : "own question");
        return true;
    }
}
