using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Managing;

/// <summary>What not to ask, the reason, and what to ask instead.</summary>
internal sealed class NotAskList : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("managing.notAsk");

    public string Verb => Command.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(Draw(turn));
        return Task.CompletedTask;
    }

    public static View Draw(TeacherTurn turn) =>
        ManagingViews.Of(
            turn,
            "managing.notAsk",
            null,
            [
                .. turn.Content.Managers.NotAsk.Questions.SelectMany(question =>
                    new AdaptiveElement[]
                    {
                        CardText.Label(turn.Texts["managing.not", ("question", question.Not.Fill())]),
                        CardText.Small(question.Because.Fill()),
                        new AdaptiveTextBlock(turn.Texts["managing.instead", ("question", question.Instead.Fill())]),
                    }
                ),
            ],
            turn.Content.Managers.NotAsk.Ahead,
            [TalkVerbs.Managing.ToAction(turn.Texts["managing.title"])]
        );
}

/// <summary>Hard moments, and words for them.</summary>
internal sealed class HardMoments : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("managing.hard");

    public string Verb => Command.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(Draw(turn));
        return Task.CompletedTask;
    }

    public static View Draw(TeacherTurn turn) =>
        ManagingViews.Of(
            turn,
            "managing.hard",
            null,
            [
                .. turn.Content.Managers.Hard.Moments.SelectMany(moment =>
                    new AdaptiveElement[]
                    {
                        CardText.Label(turn.Texts["managing.says", ("words", moment.Says.Fill())]),
                        new AdaptiveTextBlock(moment.Answer.Fill()),
                    }
                ),
            ],
            turn.Content.Managers.Hard.Ahead,
            [TalkVerbs.Managing.ToAction(turn.Texts["managing.title"])]
        );
}
