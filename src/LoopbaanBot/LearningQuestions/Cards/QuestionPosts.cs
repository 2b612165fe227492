using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.LearningQuestions.Cards;

/// <summary>The cards about the learning question that stand in the chat. They hold no word of it.</summary>
internal static class QuestionPosts
{
    public static PostedCard Doorway(Texts texts) =>
        new(Wording.Of(texts, "learningQuestion.title"), [Wording.Of(texts, "learningQuestion.card")], [View(texts)]);

    public static PostedCard Reframed(Texts texts, DateOnly date) =>
        new(Wording.Of(texts, "reframe.done", ("date", date)), [], [View(texts)]);

    private static PostedButton View(Texts texts) =>
        new(Wording.Of(texts, "reflection.card.view"), ShowQuestionSubmit.Write());
}
