using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>
/// What a version says: the question, and what it may bring to the teacher and to the organisation (L013). The last two may be
/// missing.
/// </summary>
public sealed record QuestionWords(string Text, string? ForMe = null, string? ForOrganisation = null)
{
    public static TextLimit QuestionLimit { get; } = new(500);

    public static TextLimit GainLimit { get; } = new(1_000);

    internal QuestionWords Checked()
    {
        QuestionLimit.Require(Text);
        foreach (var gain in new[] { ForMe, ForOrganisation }.OfType<string>())
        {
            GainLimit.Require(gain);
        }

        return this;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(ForMe is null && ForOrganisation is null ? "question" : "question with gains");
        return true;
    }
}
