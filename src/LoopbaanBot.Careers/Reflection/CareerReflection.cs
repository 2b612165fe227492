using System.Text;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Reflection;

/// <summary>
/// One talk with oneself about one competency: one answer per depth and any extra ones, a mark, a plan. Every part
/// may be missing, for everything can be skipped. Each verb returns a new reflection with a higher <see cref="Version"/>, so
/// a form that was opened before a change can be told from a fresh one.
/// </summary>
public sealed record CareerReflection(
    ReflectionId Id,
    CareerCompetency Competency,
    DateOnly StartedOn,
    DateOnly? KeptOn,
    IReadOnlyList<ReflectionAnswer> Answers,
    ScaleScore? Scale,
    string? ScaleAnswer,
    IfThenPlan? Plan,
    ReflectionStatus Status,
    int Version
)
{
    public static CareerReflection Start(ReflectionId id, CareerCompetency competency, DateOnly today) =>
        new(id, competency, today, null, [], null, null, null, ReflectionStatus.Draft, 1);

    /// <summary>Nothing was answered, scored or planned, so there is nothing to keep.</summary>
    public bool IsEmpty => Answers.Count == 0 && Scale is null && Plan is null;

    public ReflectionAnswer? AnswerAt(PromptDepth depth) =>
        Answers.FirstOrDefault(answer => answer.Depth == depth && !answer.IsExtra);

    /// <summary>Gives or replaces the answer of its depth; extra answers stay behind those of the road.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long (<see cref="TextLimit"/>).</exception>
    public CareerReflection Answer(ReflectionAnswer answer) =>
        Next() with
        {
            Answers =
            [
                .. Without(answer.Depth)
                    .Append(answer.Checked())
                    .OrderBy(kept => kept.IsExtra)
                    .ThenBy(kept => kept.Depth),
            ],
        };

    /// <summary>Adds an answer to one more question, after the road was walked.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long (<see cref="TextLimit"/>).</exception>
    public CareerReflection Add(ReflectionAnswer answer) =>
        Next() with
        {
            Answers = [.. Answers, answer.Checked() with { IsExtra = true }],
        };

    /// <summary>Takes back the answer of a depth, as when someone goes back and skips.</summary>
    public CareerReflection Withdraw(PromptDepth depth) =>
        AnswerAt(depth) is null ? this : Next() with { Answers = [.. Without(depth)] };

    /// <summary>Changes the words of all answers at once; an answer that is left out is taken back.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long (<see cref="TextLimit"/>).</exception>
    public CareerReflection Rewrite(IReadOnlyList<ReflectionAnswer> answers) =>
        Next() with
        {
            Answers = [.. answers.Select(answer => answer.Checked())],
        };

    /// <summary>Sets the mark and the words to its follow-up; null takes them back.</summary>
    public CareerReflection Rate(ScaleScore? score, string? answer = null) =>
        Next() with
        {
            Scale = score,
            ScaleAnswer = score is null || answer is null ? null : TextLimit.Answer.Require(answer),
        };

    /// <summary>Sets the plan; null takes it back.</summary>
    public CareerReflection Intend(IfThenPlan? plan) => Next() with { Plan = plan?.Checked() };

    /// <summary>Keeps it in the journal. A second press changes nothing: the first date stays.</summary>
    /// <exception cref="InvalidOperationException">There is nothing to keep (<see cref="IsEmpty"/>).</exception>
    public CareerReflection Keep(DateOnly today)
    {
        if (IsEmpty)
        {
            throw new InvalidOperationException("An empty reflection cannot be kept.");
        }

        return Status == ReflectionStatus.Kept ? this : Next() with { Status = ReflectionStatus.Kept, KeptOn = today };
    }

    private IEnumerable<ReflectionAnswer> Without(PromptDepth depth) =>
        Answers.Where(kept => kept.Depth != depth || kept.IsExtra);

    private CareerReflection Next() => this with { Version = Version + 1 };

    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Append(Id)
            .Append(", ")
            .Append(Competency)
            .Append(", ")
            .Append(Status)
            .Append(", version ")
            .Append(Version);
        return true;
    }
}
