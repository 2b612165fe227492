using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>
/// The question a teacher starts from (L011), with every version it had, oldest first. The teacher owns it: nobody else edits
/// or assigns it (K013). A change adds a version and forgets nothing, for the way from the first question to the last one is
/// worth seeing (L043).
/// </summary>
/// <param name="ReframeOfferedOn">The day on which the bot asked of its own accord whether this is still the question; it asks once.</param>
public sealed record LearningQuestion(
    LearningQuestionId Id,
    IReadOnlyList<QuestionVersion> Versions,
    IReadOnlyList<Reframing> Reframings,
    DateOnly? ReframeOfferedOn = null
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

    /// <summary>Makes the next version, if <paramref name="basedOn"/> is still the newest one.</summary>
    /// <exception cref="ArgumentException">A text is blank or too long (<see cref="QuestionWords"/>).</exception>
    public Revision Revise(int basedOn, QuestionWords words, QuestionChange change, DateOnly today) =>
        basedOn != Current.Number ? new Revision.Overtaken(Current)
        : words == Current.Words ? new Revision.Unchanged()
        : Versions.Count >= MostVersions ? new Revision.Full()
        : new Revision.Made(Add(words, change, today));

    /// <summary>Notes that it is still the same question, as of today.</summary>
    /// <exception cref="ArgumentException">The step is blank or too long (<see cref="TextLimit.PlanPart"/>).</exception>
    public LearningQuestion Confirm(DateOnly today, string? nextStep = null) =>
        Note(new(today, ReframeDirection.Same, Current.Number, Current.Number, nextStep));

    /// <summary>
    /// Keeps the question that was found beside the one before it. The same words, or a question that is full of versions, keep
    /// the direction without a new version. What each version may bring stays with it.
    /// </summary>
    /// <exception cref="ArgumentException">A text is blank or too long (<see cref="QuestionWords"/>).</exception>
    public LearningQuestion Reframe(ReframeDirection direction, string text, DateOnly today, string? nextStep = null)
    {
        var words = Current.Words with { Text = text };
        var changed = Revise(Current.Number, words, QuestionChange.Reframed, today) is Revision.Made made
            ? made.Question
            : this;
        return changed.Note(new(today, direction, Current.Number, changed.Current.Number, nextStep));
    }

    /// <summary>Notes that the bot asked of its own accord. The first day stays.</summary>
    public LearningQuestion OfferReframe(DateOnly today) => this with { ReframeOfferedOn = ReframeOfferedOn ?? today };

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
