using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.LearningQuestions;
using LoopbaanBot.LearningQuestions.Cards;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>A learning question at each stage of its life.</summary>
internal static class QuestionSamples
{
    private static readonly DateOnly s_day = new(2026, 1, 20);
    private static readonly LearningQuestionId s_id = new(Guid.Parse("019bdc00-0000-7000-8000-000000000021"));
    private static readonly QuestionWords s_words = new(
        "Wat kan ik *nog meer* dan lesgeven?",
        "Meer afwisseling",
        "Een mentor erbij"
    );

    private static readonly LearningQuestion s_first = LearningQuestion.Write(s_id, s_words, s_day);

    private static readonly LearningQuestion s_second = Revised(s_first, "Hoe word ik mentor?");

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("learning-question-doorway", QuestionPosts.Doorway(texts)),
            ("reframe-kept", QuestionPosts.Reframed(texts, s_day)),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return
        [
            ("learning-question-empty", QuestionViews.Empty(turn)),
            ("learning-question", QuestionViews.Show(turn, s_second, s_day, "learningQuestion.savedBoth")),
            ("learning-question-due", QuestionViews.Show(turn, s_first, s_day.AddDays(35), null)),
            ("learning-question-long", QuestionViews.Show(turn, Long(), s_day, null)),
            ("learning-question-form", QuestionViews.Form(turn, s_first, null, null)),
            ("learning-question-overtaken", Overtaken(turn)),
            ("learning-question-delete", QuestionViews.AskDelete(turn, s_first)),
            ("learning-question-gone", QuestionViews.Gone(turn, ["Wie kan mij helpen?", null])),
            (
                "reframe-changed",
                QuestionViews.Reframed(
                    turn,
                    s_first.Reframe(ReframeDirection.How, "Hoe pak ik het aan?", s_day, "dinsdag Bram vragen")
                )
            ),
            ("reframe-held", QuestionViews.Reframed(turn, s_first.Confirm(s_day))),
        ];
    }

    private static View Overtaken(TeacherTurn turn) =>
        QuestionViews.NotRevised(
            turn,
            s_second,
            new Revision.Overtaken(s_second.Current),
            s_words with
            {
                Text = "Wie helpt mij op weg?",
            },
            s_day
        );

    /// <summary>As long as it can get: every version full, and more of them than the card shows.</summary>
    private static LearningQuestion Long() =>
        Enumerable
            .Range(0, 12)
            .Aggregate(
                LearningQuestion.Write(s_id, new("?", new string('m', 1_000), new string('o', 1_000)), s_day),
                (question, number) => Revised(question, new string((char)('a' + number), 500))
            );

    private static LearningQuestion Revised(LearningQuestion question, string text) =>
        question
            .Revise(
                question.Current.Number,
                question.Current.Words with
                {
                    Text = text,
                },
                QuestionChange.Sharpened,
                s_day
            )
            .ShouldBeOfType<Revision.Made>()
            .Question;
}
