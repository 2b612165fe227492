using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>An exercise that begins with nothing.</summary>
internal sealed class ExerciseTopic<TDraft>(ExerciseEnd end) : TalkTopic
    where TDraft : class, IExerciseDraft, new()
{
    public override string DialogId => ExerciseNames.Of(TDraft.Exercise);

    public override string TitleId => ExerciseNames.TitleOf(TDraft.Exercise);

    public override Task<object?> DraftAsync(TeacherTurn turn, string? subject, CancellationToken cancellationToken) =>
        Task.FromResult<object?>(new TDraft());

    public override Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken) =>
        end.RunAsync(turn, ((TDraft)result!).ToOutcome(), cancellationToken);
}
