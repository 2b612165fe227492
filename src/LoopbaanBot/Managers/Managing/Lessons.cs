using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content.Managers;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Managing;

/// <summary>Three lessons of about ten minutes each, most of it practice (L049). Nobody keeps who read them.</summary>
internal sealed class Lessons : ICardAction
{
    private const string LessonKey = "lesson";

    public static CardCommand ListCommand { get; } = CardCommand.Of("managing.lessons");

    public string Verb => ListCommand.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(turn.Content.Managers.Lesson(data[LessonKey]) is { } lesson ? Draw(turn, lesson) : List(turn));
        return Task.CompletedTask;
    }

    public static View List(TeacherTurn turn) =>
        ManagingViews.Of(
            turn,
            "managing.lessons",
            null,
            [
                new AdaptiveTextBlock(turn.Texts["managing.lessonsNote"]),
                new AdaptiveActionSet([
                    .. turn.Content.Managers.Lessons.Select(lesson =>
                        CardCommand.Of(ListCommand.Verb, (LessonKey, lesson.Id)).ToAction(lesson.Title.Fill())
                    ),
                ]),
            ],
            turn.Content.Managers.Hard.Ahead,
            [TalkVerbs.Managing.ToAction(turn.Texts["managing.title"])]
        );

    public static View Draw(TeacherTurn turn, LessonContent lesson) =>
        ManagingViews.Of(
            turn,
            "managing.lessons",
            null,
            [
                CardText.Question(lesson.Title.Fill()),
                CardText.Small(lesson.Takes.Fill()),
                .. lesson.Steps.Select(step => (AdaptiveElement)new AdaptiveTextBlock(step.Fill())),
            ],
            lesson.Ahead,
            [
                ListCommand.ToAction(turn.Texts["managing.lessons"]),
                NotAskList.Command.ToAction(turn.Texts["managing.notAsk"]),
                TalkVerbs.Managing.ToAction(turn.Texts["managing.title"]),
            ]
        );
}
