namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>What came of a change: a new version, the same words, or a kind no because a newer version came in between.</summary>
public abstract record Revision
{
    private Revision() { }

    public sealed record Made(LearningQuestion Question) : Revision;

    /// <summary>The words are those of the current version, so there is no new one.</summary>
    public sealed record Unchanged : Revision;

    /// <summary>The change was based on an older version than <paramref name="Newest"/>; nothing is overwritten.</summary>
    public sealed record Overtaken(QuestionVersion Newest) : Revision;

    /// <summary>There are <see cref="LearningQuestion.MostVersions"/> already.</summary>
    public sealed record Full : Revision;
}
