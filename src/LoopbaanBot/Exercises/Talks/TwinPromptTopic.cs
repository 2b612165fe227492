using System.Globalization;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Reflection;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>X5 begins with the questions that were answered in kept reflections.</summary>
internal sealed class TwinPromptTopic(ReflectionStore reflections, ExerciseEnd end) : TalkTopic
{
    /// <summary>As many as are read at a glance.</summary>
    private const int MostCandidates = 5;

    private const string PupilsWord = "pupils";

    public override string DialogId => ExerciseNames.Of(Exercise.TwinPrompt);

    public override string TitleId => ExerciseNames.TitleOf(Exercise.TwinPrompt);

    public override async Task<object?> DraftAsync(
        TeacherTurn turn,
        string? subject,
        CancellationToken cancellationToken
    )
    {
        var kept = await reflections.ListAsync(turn.Teacher.Id, cancellationToken);
        return new TwinPromptDraft
        {
            Candidates =
            [
                .. kept.Where(stored => stored.Talk is null)
                    .SelectMany(stored => Answered(turn, stored.Reflection))
                    .DistinctBy(answered => answered.Question)
                    .Take(MostCandidates)
                    .Select((answered, number) => answered with { Id = Number(number + 1) }),
            ],
            Pupils = turn.Content.Placeholders.Word(PupilsWord, turn.Teacher.Profile),
        };
    }

    public override Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken) =>
        end.RunAsync(turn, ((TwinPromptDraft)result!).ToOutcome(), cancellationToken);

    private static IEnumerable<AnsweredQuestion> Answered(TeacherTurn turn, CareerReflection reflection) =>
        from answer in reflection.Answers
        let question = answer.Prompt is { } prompt
            ? turn.Content.Question(prompt, turn.Teacher.Profile)
            : answer.OwnQuestion
        where question is not null
        select new AnsweredQuestion(string.Empty, reflection.Id, question, answer.Text);

    private static string Number(int number) => string.Create(CultureInfo.InvariantCulture, $"answer-{number}");
}
