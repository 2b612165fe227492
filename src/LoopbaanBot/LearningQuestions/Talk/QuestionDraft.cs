using LoopbaanBot.Careers.LearningQuestions;

namespace LoopbaanBot.LearningQuestions.Talk;

/// <summary>A learning question while it is written or sharpened.</summary>
internal sealed class QuestionDraft
{
    /// <summary>The question that is sharpened; null while a first one is written.</summary>
    public LearningQuestionId? Question { get; init; }

    /// <summary>The version that was in front of the teacher when the sharpening began.</summary>
    public int BasedOn { get; init; }

    public string? Text { get; set; }

    public string? ForMe { get; set; }

    public string? ForOrganisation { get; set; }

    /// <summary>Whether the check questions are asked.</summary>
    public bool Sharpens { get; set; }

    /// <summary>The teacher's own yes or not yet, by the number of the check question.</summary>
    public Dictionary<int, bool> Checks { get; init; } = [];

    public string? Sharpened { get; set; }

    public bool IsNew => Question is null;

    public static QuestionDraft ToSharpen(LearningQuestion question) =>
        new()
        {
            Question = question.Id,
            BasedOn = question.Current.Number,
            Text = question.Current.Words.Text,
            Sharpens = true,
        };
}
