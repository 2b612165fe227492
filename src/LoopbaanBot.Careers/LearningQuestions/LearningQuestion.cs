using System.Text;

namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>
/// The question a teacher starts from (L011), with every version it had, oldest first. The teacher owns it: nobody else edits
/// or assigns it (K013). A change adds a version and forgets nothing, for the way from the first question to the last one is
/// worth seeing (L043).
/// </summary>
public sealed record LearningQuestion(
    LearningQuestionId Id,
    IReadOnlyList<QuestionVersion> Versions,
    IReadOnlyList<Reframing> Reframings
)
{
    /// <summary>Far more than anyone writes; all versions are kept in one row, which has an end.</summary>
    public const int MostVersions = 60;

    /// <exception cref="ArgumentException">A text is blank or too long (<see cref="QuestionWords"/>).</exception>
    public static LearningQuestion Write(LearningQuestionId id, QuestionWords words, DateOnly today) =>
        new(id, [new(1, words.Checked(), today, QuestionChange.Written)], []);

    public QuestionVersion First => Versions[0];

    public QuestionVersion Current => Versions[^1];

    public Reframing? LastReframing => Reframings.Count == 0 ? null : Reframings[^1];

    /// <summary>The version with this number, or null: a number from a card or a grant may be anything.</summary>
    public QuestionVersion? Version(int number) =>
        number >= 1 && number <= Versions.Count ? Versions[number - 1] : null;

    /// <summary>
    /// Makes the next version, if <paramref name="basedOn"/> is still the newest one. Words that are the current ones already change
    /// nothing, so a second press is no conflict.
    /// </summary>
    /// <exception cref="ArgumentException">A text is blank or too long (<see cref="QuestionWords"/>).</exception>
    public Revision Revise(int basedOn, QuestionWords words, QuestionChange change, DateOnly today) =>
        words == Current.Words ? new Revision.Unchanged()
        : basedOn != Current.Number ? new Revision.Overtaken(Current)
        : Versions.Count >= MostVersions ? new Revision.Full()
        : new Revision.Made(Add(words, change, today));

    /// <summary>Notes that it is still the same question, as of today. No step follows from that.</summary>
    public LearningQuestion Confirm(DateOnly today) =>
        Note(new(today, ReframeDirection.Same, Current.Number, Current.Number, NextStep: null));

    /// <summary>
    /// Keeps the question that was found beside the one before it, even when there are many versions. The same words keep the
    /// direction without a new version. What each version may bring stays with it.
    /// </summary>
    /// <exception cref="ArgumentException">A text is blank or too long (<see cref="QuestionWords"/>).</exception>
    public LearningQuestion Reframe(ReframeDirection direction, string text, DateOnly today, string? nextStep = null)
    {
        var words = Current.Words with { Text = text };
        var changed = words == Current.Words ? this : Add(words, QuestionChange.Reframed, today);
        return changed.Note(new(today, direction, Current.Number, changed.Current.Number, nextStep));
    }

    private LearningQuestion Add(QuestionWords words, QuestionChange change, DateOnly today) =>
        this with
        {
            Versions = [.. Versions, new(Current.Number + 1, words.Checked(), today, change)],
        };

    private LearningQuestion Note(Reframing reframing) =>
        this with
        {
            // The latest few tell the story; the versions themselves are all kept.
            Reframings = [.. Reframings.TakeLast(MostVersions - 1), reframing.Checked()],
        };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Id).Append(", version ").Append(Current.Number);
        return true;
    }
}
