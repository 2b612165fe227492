using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Asking;

/// <summary>Questions to prepare a talk by: able, willing, room (K167), and how to ask for something (K119). Nothing is kept.</summary>
internal sealed class PrepareTalk : ICardAction
{
    public string Verb => TalkVerbs.Prepare.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(Draw(turn));
        return Task.CompletedTask;
    }

    public static View Draw(TeacherTurn turn)
    {
        var prepare = turn.Content.Managers.Prepare;
        return AskViews.Of(
            turn,
            null,
            [
                new AdaptiveTextBlock(turn.Texts["managerTalk.prepare.note"]),
                .. Part(turn, "managerTalk.prepare.can", prepare.Can),
                .. Part(turn, "managerTalk.prepare.want", prepare.Want),
                .. Part(turn, "managerTalk.prepare.room", prepare.Room),
                .. Part(turn, "managerTalk.prepare.ask", prepare.Ask),
            ],
            [
                TalkVerbs.List.ToAction(turn.Texts["managerTalk.entry"]),
                Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
            ]
        );
    }

    private static IEnumerable<AdaptiveElement> Part(
        TeacherTurn turn,
        string title,
        IEnumerable<TextTemplate> questions
    ) => [CardText.Label(turn.Texts[title]), .. questions.Select(question => new AdaptiveTextBlock(question.Fill()))];
}
