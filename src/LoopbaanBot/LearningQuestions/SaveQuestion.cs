using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Hosting;
using LoopbaanBot.LearningQuestions.Cards;

namespace LoopbaanBot.LearningQuestions;

/// <summary>Keeps a change as the next version. What cannot be kept stays in the form, with the newest version beside it.</summary>
internal sealed class SaveQuestion(LearningQuestionStore store, SchoolClock clock) : ICardAction
{
    public string Verb => SaveQuestionSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            SaveQuestionSubmit.Parse(data) is not { } save
            || await store.FindAsync(turn.Teacher.Id, save.Question, cancellationToken) is not { } question
        )
        {
            turn.Say(turn.Word("learningQuestion.gone"));
            return;
        }

        var input = SaveQuestionSubmit.ToInput(data);
        var typed = QuestionForm.Prompt.Recognize(input);
        if (typed.Error is { Kind: PromptErrorKind.TooLong } tooLong)
        {
            PageNotices.SayTooLong(turn, tooLong);
        }
        else if (typed.Error is { } error)
        {
            turn.Show(QuestionViews.Form(turn, question, input, PageNotices.For(turn.Texts, error)));
        }
        else if (turn.IsRepeat)
        {
            turn.Show(QuestionViews.Show(turn, question, clock.Today, "learningQuestion.saved"));
        }
        else
        {
            Revise(turn, question, save.Version, typed.Value!);
        }
    }

    private void Revise(TeacherTurn turn, LearningQuestion question, int basedOn, QuestionWords words)
    {
        var revision = question.Revise(basedOn, words, QuestionChange.Rewritten, clock.Today);
        if (revision is Revision.Made made)
        {
            turn.Change(store.Put(turn.Teacher.Id, made.Question));
            turn.Show(QuestionViews.Show(turn, made.Question, clock.Today, "learningQuestion.savedBoth"));
            turn.ReplacePosted(QuestionPosts.Doorway(turn.Texts));
        }
        else
        {
            turn.Show(QuestionViews.NotRevised(turn, question, revision, words, clock.Today));
        }
    }
}
