namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>What made a version. The names are stored; the numbers are not.</summary>
public enum QuestionChange
{
    /// <summary>The first words.</summary>
    Written,

    /// <summary>After the check questions that help to sharpen it.</summary>
    Sharpened,

    /// <summary>Changed by the teacher at any other time.</summary>
    Rewritten,

    /// <summary>The knot turned out to be elsewhere (L040).</summary>
    Reframed,
}
