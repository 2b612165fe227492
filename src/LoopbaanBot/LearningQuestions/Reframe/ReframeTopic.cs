using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.LearningQuestions.Cards;

namespace LoopbaanBot.LearningQuestions.Reframe;

/// <summary>Looks back at the first question, and keeps the one that was found beside it.</summary>
internal sealed class ReframeTopic(LearningQuestionStore store, SchoolClock clock) : TalkTopic
{
    public override string DialogId => ReframeDialog.DialogId;

    public override string TitleId => "reframe.title";

    public override async Task<object?> DraftAsync(
        TeacherTurn turn,
        string? subject,
        CancellationToken cancellationToken
    )
    {
        if (await store.FindCurrentAsync(turn.Teacher.Id, cancellationToken) is not { } question)
        {
            turn.Show(QuestionViews.Empty(turn, "reframe.without"));
            return null;
        }

        return new ReframeDraft
        {
            First = question.First.Words.Text,
            FirstOn = turn.Texts.Date(question.First.MadeOn),
            Now = question.Current.Words.Text,
        };
    }

    public override async Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken)
    {
        if (await store.FindCurrentAsync(turn.Teacher.Id, cancellationToken) is not { } question)
        {
            var lost = (ReframeDraft)result!;
            turn.Show(QuestionViews.Gone(turn, [lost.Other, lost.Words, lost.Step]));
            return;
        }

        var reframed = Settle(turn, question, (ReframeDraft)result!);
        turn.Change(store.Put(turn.Teacher.Id, reframed));
        turn.Show(QuestionViews.Reframed(turn, reframed));
        turn.ReplacePosted(QuestionPosts.Reframed(turn.Texts, clock.Today));
    }

    private LearningQuestion Settle(TeacherTurn turn, LearningQuestion question, ReframeDraft draft)
    {
        var direction = draft.Direction!.Value;
        return direction == ReframeDirection.Same
            ? question.Confirm(clock.Today)
            : question.Reframe(direction, TextOf(turn, draft), clock.Today, draft.Step);
    }

    /// <summary>Whoever wrote no words keeps the question as they chose it.</summary>
    private static string TextOf(TeacherTurn turn, ReframeDraft draft) =>
        draft.Direction switch
        {
            ReframeDirection.How => draft.Words ?? turn.Texts["reframe.words.how"],
            ReframeDirection.Who => draft.Words ?? turn.Texts["reframe.words.who"],
            _ => draft.Other ?? draft.Now,
        };
}
