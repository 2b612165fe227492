using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.LearningQuestions.Cards;

namespace LoopbaanBot.LearningQuestions.Talk;

/// <summary>"Mijn leervraag": writes the first version, and sharpens a later one.</summary>
internal sealed class LearningQuestionTopic(LearningQuestionStore store, SchoolClock clock) : TalkTopic
{
    public override string DialogId => LearningQuestionDialog.DialogId;

    public override string TitleId => "learningQuestion.title";

    /// <param name="subject">The question to sharpen; null begins the first one, or sharpens the one there is.</param>
    public override async Task<object?> DraftAsync(
        TeacherTurn turn,
        string? subject,
        CancellationToken cancellationToken
    )
    {
        var current = await store.FindCurrentAsync(turn.Teacher.Id, cancellationToken);
        if (subject is not null && current?.Id != LearningQuestionId.Parse(subject))
        {
            turn.Say(turn.Word("learningQuestion.gone"));
            return null;
        }

        return current is null ? new QuestionDraft() : QuestionDraft.ToSharpen(current);
    }

    public override async Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken)
    {
        var draft = (QuestionDraft)result!;
        var current = await store.FindCurrentAsync(turn.Teacher.Id, cancellationToken);
        if (current is not null)
        {
            Settle(turn, current, draft);
        }
        else if (draft.IsNew || draft.Sharpened is not null)
        {
            Keep(turn, Write(draft));
        }
        else
        {
            turn.Show(QuestionViews.Gone(turn, []));
        }

        turn.ReplacePosted(QuestionPosts.Doorway(turn.Texts));
    }

    /// <summary>What was deleted meanwhile stays deleted; only the words of this talk begin a new question.</summary>
    private LearningQuestion Write(QuestionDraft draft)
    {
        var first = draft.IsNew ? draft.Text! : draft.Sharpened!;
        var words = new QuestionWords(first, draft.ForMe, draft.ForOrganisation);
        var question = LearningQuestion.Write(LearningQuestionId.At(clock.Now), words, clock.Today);
        return
            draft.Sharpened is { } sharper
            && question.Revise(1, words with { Text = sharper }, QuestionChange.Sharpened, clock.Today)
                is Revision.Made made
            ? made.Question
            : question;
    }

    /// <summary>What was written here becomes the next version; when another device was first, the form asks.</summary>
    private void Settle(TeacherTurn turn, LearningQuestion current, QuestionDraft draft)
    {
        var words = current.Current.Words with
        {
            Text = draft.Sharpened ?? draft.Text!,
            ForMe = draft.ForMe ?? current.Current.Words.ForMe,
            ForOrganisation = draft.ForOrganisation ?? current.Current.Words.ForOrganisation,
        };
        var basedOn = draft.Question == current.Id ? draft.BasedOn : 0;
        var revision = current.Revise(basedOn, words, QuestionChange.Sharpened, clock.Today);
        if (revision is Revision.Made made)
        {
            Keep(turn, made.Question);
        }
        else
        {
            turn.Show(QuestionViews.NotRevised(turn, current, revision, words, clock.Today));
        }
    }

    private void Keep(TeacherTurn turn, LearningQuestion question)
    {
        turn.Change(store.Put(turn.Teacher.Id, question));
        turn.Show(
            QuestionViews.Show(
                turn,
                question,
                clock.Today,
                question.Versions.Count > 1 ? "learningQuestion.savedBoth" : "learningQuestion.saved"
            )
        );
    }
}
