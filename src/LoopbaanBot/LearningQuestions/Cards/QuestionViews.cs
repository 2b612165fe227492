using LoopbaanBot.Actions.Steps;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.LearningQuestions.Reframe;
using LoopbaanBot.LearningQuestions.Talk;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.LearningQuestions.Cards;

/// <summary>"Mijn leervraag": the question with its history, the form, and what came out of a look back. All views.</summary>
internal static class QuestionViews
{
    public static View Empty(TeacherTurn turn, string notice = "learningQuestion.empty") =>
        Of(
            turn,
            "learningQuestion.title",
            [new AdaptiveTextBlock(turn.Texts[notice])],
            [
                BeginSubmit
                    .Write(LearningQuestionDialog.DialogId)
                    .ToAction(turn.Texts["learningQuestion.begin"], AdaptiveActionStyle.Positive),
                Menu(turn.Texts),
            ]
        );

    /// <param name="notice">The text id of what just happened; null for nothing.</param>
    public static View Show(TeacherTurn turn, LearningQuestion question, DateOnly today, string? notice) =>
        Of(
            turn,
            "learningQuestion.title",
            [
                .. notice is null ? [] : new AdaptiveElement[] { new AdaptiveTextBlock(turn.Texts[notice]) },
                .. QuestionLines.Current(turn.Texts, question),
                .. ReframeMoment.IsDue(question, today)
                    ? [new AdaptiveTextBlock(turn.Texts["reframe.dueAsk"])]
                    : Array.Empty<AdaptiveElement>(),
                Ways(turn.Texts, question),
                .. QuestionLines.Earlier(turn.Texts, question),
            ],
            [.. Buttons(turn.Texts, question)]
        );

    /// <param name="unkept">What was typed and not kept; it stands in the fields again.</param>
    /// <param name="notice">A sentence; null for what the form does.</param>
    public static View Form(TeacherTurn turn, LearningQuestion question, DialogInput? unkept, string? notice) =>
        Of(
            turn,
            "learningQuestion.title",
            [
                new AdaptiveTextBlock(notice ?? turn.Texts["learningQuestion.editIntro"]),
                .. unkept is null ? [] : QuestionLines.Newest(turn.Texts, question),
                .. QuestionLines.Fields(turn.Texts, unkept ?? QuestionForm.ToInput(question.Current.Words)),
            ],
            [
                new SaveQuestionSubmit(question.Id, question.Current.Number)
                    .Write()
                    .ToAction(turn.Texts["learningQuestion.save"], AdaptiveActionStyle.Positive),
                ShowQuestionSubmit.Write().ToAction(turn.Texts["learningQuestion.cancel"]),
            ]
        );

    /// <summary>The kind answer to a change that made no version; the words stay in front of the teacher.</summary>
    public static View NotRevised(
        TeacherTurn turn,
        LearningQuestion question,
        Revision revision,
        QuestionWords typed,
        DateOnly today
    ) =>
        revision switch
        {
            Revision.Overtaken overtaken => Form(
                turn,
                question,
                QuestionForm.ToInput(typed),
                turn.Texts["learningQuestion.overtaken", ("n", overtaken.Newest.Number)]
            ),
            Revision.Full => Form(turn, question, QuestionForm.ToInput(typed), turn.Texts["learningQuestion.full"]),
            _ => Show(turn, question, today, "learningQuestion.unchanged"),
        };

    public static View AskDelete(TeacherTurn turn, LearningQuestion question) =>
        Of(
            turn,
            "learningQuestion.title",
            [new AdaptiveTextBlock(turn.Texts["learningQuestion.deleteConfirm"])],
            [
                new DeleteQuestionSubmit(question.Id, Confirmed: true)
                    .Write()
                    .ToAction(turn.Texts["learningQuestion.deleteYes"], AdaptiveActionStyle.Destructive),
                ShowQuestionSubmit.Write().ToAction(turn.Texts["learningQuestion.deleteNo"]),
            ]
        );

    /// <summary>What the look back came to: both questions, or the one that held, and the step.</summary>
    public static View Reframed(TeacherTurn turn, LearningQuestion question) =>
        Of(
            turn,
            "reframe.title",
            [.. QuestionLines.Reframed(turn.Texts, question)],
            [
                .. question.LastReframing?.NextStep is null
                    ? Array.Empty<AdaptiveExecuteAction>()
                    :
                    [
                        StepCommands
                            .New(ActionSourceKind.Reframe, question.Id.ToString())
                            .ToAction(turn.Texts["step.toSteps"]),
                    ],
                ShowQuestionSubmit.Write().ToAction(turn.Texts["learningQuestion.title"]),
                Menu(turn.Texts),
            ]
        );

    /// <summary>The question was deleted while words for it were written: they stand here to be copied.</summary>
    public static View Gone(TeacherTurn turn, IEnumerable<string?> words) =>
        Of(
            turn,
            "learningQuestion.title",
            [
                new AdaptiveTextBlock(turn.Texts["learningQuestion.gone"]),
                .. words.OfType<string>().Select(CardText.Own),
            ],
            [BeginSubmit.Write(LearningQuestionDialog.DialogId).ToAction(turn.Texts["learningQuestion.begin"])]
        );

    /// <summary>Two talks about the question, under it: in one row with the rest their names would not fit.</summary>
    private static AdaptiveActionSet Ways(Texts texts, LearningQuestion question) =>
        new(
            BeginSubmit
                .Write(LearningQuestionDialog.DialogId, question.Id.ToString())
                .ToAction(texts["learningQuestion.sharpen.button"]),
            BeginSubmit.Write(ReframeDialog.DialogId).ToAction(texts["reframe.title"])
        );

    private static IEnumerable<AdaptiveExecuteAction> Buttons(Texts texts, LearningQuestion question) =>
        [
            new EditQuestionSubmit(question.Id).Write().ToAction(texts["learningQuestion.edit"]),
            new ShareItemSubmit(ShareableQuestion.RefOf(question), ShareChoice.Empty)
                .Write()
                .ToAction(texts["share.button"]),
            new DeleteQuestionSubmit(question.Id, Confirmed: false).Write().ToAction(texts["learningQuestion.delete"]),
            Menu(texts),
        ];

    private static AdaptiveExecuteAction Menu(Texts texts) => Verbs.OpenMenu.ToAction(texts["menu.button"]);

    private static View Of(
        TeacherTurn turn,
        string title,
        IReadOnlyList<AdaptiveElement> body,
        IReadOnlyList<AdaptiveAction> actions
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts[title]),
                    .. body,
                    new AdaptiveTextBlock(turn.Texts["talk.privateCard"])
                    {
                        IsSubtle = true,
                        Size = AdaptiveTextSize.Small,
                    },
                ],
                Actions = actions,
            },
            () => QuestionPosts.Doorway(turn.Texts)
        );
}
