using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Exercises.Cards;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Exercises;

/// <summary>Keeps what came out of an exercise, and names the one that fits next; never more than one.</summary>
internal sealed class ExerciseEnd(ExerciseStore store, SchoolClock clock)
{
    public async Task RunAsync(TeacherTurn turn, ExerciseOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.IsEmpty)
        {
            turn.Show(View.Of(ExercisePosts.Nothing(turn.Texts, outcome.Exercise), turn.Language));
            turn.ReplacePosted(ExercisePosts.Nothing(turn.Texts, outcome.Exercise));
            return;
        }

        var result = ExerciseResult.Make(ExerciseId.At(clock.Now), clock.Today, outcome);
        var made = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        var next = NextExercise.After(result.Exercise, [.. made.Select(before => before.Exercise), result.Exercise]);
        turn.Change(store.Put(turn.Teacher.Id, result));
        turn.Show(ExerciseViews.Kept(turn, result, next));
        turn.ReplacePosted(ExercisePosts.Kept(turn.Texts, result));
    }
}
