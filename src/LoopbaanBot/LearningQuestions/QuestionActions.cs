using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.LearningQuestions.Cards;

namespace LoopbaanBot.LearningQuestions;

/// <summary>Shows the question with its history. Typed in the chat it posts a card that opens it, never the words.</summary>
internal sealed class OpenQuestion(LearningQuestionStore store, SchoolClock clock) : OpensView
{
    public override string Verb => ShowQuestionSubmit.Write().Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.LearningQuestion;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var question = await store.FindCurrentAsync(turn.Teacher.Id, cancellationToken);
        turn.Show(
            question is null ? QuestionViews.Empty(turn) : QuestionViews.Show(turn, question, clock.Today, notice: null)
        );
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => QuestionPosts.Doorway(turn.Texts);
}

/// <summary>Opens the form of the question.</summary>
internal sealed class EditQuestion(LearningQuestionStore store) : ICardAction
{
    public string Verb => EditQuestionSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            EditQuestionSubmit.Parse(data) is { } edit
            && await store.FindAsync(turn.Teacher.Id, edit.Question, cancellationToken) is { } question
        )
        {
            turn.Show(QuestionViews.Form(turn, question, unkept: null, notice: null));
        }
        else
        {
            turn.Say(turn.Word("learningQuestion.gone"));
        }
    }
}

/// <summary>Deletes the question after asking once whether that is meant.</summary>
internal sealed class DeleteQuestion(LearningQuestionStore store) : ICardAction
{
    public string Verb => DeleteQuestionSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            DeleteQuestionSubmit.Parse(data) is not { } delete
            || await store.FindAsync(turn.Teacher.Id, delete.Question, cancellationToken) is not { } question
        )
        {
            turn.Say(turn.Word("learningQuestion.gone"));
        }
        else if (!delete.Confirmed)
        {
            turn.Show(QuestionViews.AskDelete(turn, question));
        }
        else
        {
            turn.Change(store.Remove(question.Id));
            turn.Show(QuestionViews.Empty(turn, "learningQuestion.deleted"));
            turn.ReplacePosted(QuestionPosts.Doorway(turn.Texts));
        }
    }
}
