using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Exercises.Cards;

namespace LoopbaanBot.Exercises;

/// <summary>Lists the exercises and what was done. Typed in the chat it posts a card that opens the list, never the list.</summary>
internal sealed class OpenExercises(ExerciseStore store) : OpensView
{
    public override string Verb => ShowExercisesSubmit.Write().Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Exercises;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(ExerciseViews.List(turn, await store.ListAsync(turn.Teacher.Id, cancellationToken)));

    protected override PostedCard DoorwayFor(TeacherTurn turn) => ExercisePosts.Doorway(turn.Texts);
}

/// <summary>Opens one exercise as it was kept.</summary>
internal sealed class OpenExercise(ExerciseStore store) : ICardAction
{
    public string Verb => OpenExerciseSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            OpenExerciseSubmit.Parse(data) is { } id
            && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } result
        )
        {
            turn.Show(ExerciseViews.Read(turn, result));
        }
        else
        {
            turn.Say(turn.Word("exercise.gone"));
        }
    }
}

/// <summary>Shows the lesson idea of a twin prompt, without the teacher's own answer.</summary>
internal sealed class OpenLesson(ExerciseStore store) : ICardAction
{
    public string Verb => LessonSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            OpenExerciseSubmit.Parse(data) is { } id
            && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { Outcome: TwinPrompt twin } result
        )
        {
            turn.Show(LessonView.For(turn, result, twin));
        }
        else
        {
            turn.Say(turn.Word("exercise.gone"));
        }
    }
}

/// <summary>Deletes an exercise after asking once whether that is meant.</summary>
internal sealed class DeleteExercise(ExerciseStore store) : ICardAction
{
    public string Verb => DeleteExerciseSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            DeleteExerciseSubmit.Parse(data) is not { } delete
            || await store.FindAsync(turn.Teacher.Id, delete.Exercise, cancellationToken) is not { } result
        )
        {
            turn.Say(turn.Word("exercise.gone"));
        }
        else if (!delete.Confirmed)
        {
            turn.Show(ExerciseViews.AskDelete(turn, result));
        }
        else
        {
            turn.Change(store.Remove(result.Id));
            turn.Show(View.Of(ExercisePosts.Deleted(turn.Texts, result.Exercise), turn.Language));
            turn.ReplacePosted(ExercisePosts.Deleted(turn.Texts, result.Exercise));
        }
    }
}
