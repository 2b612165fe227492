using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Asking;

/// <summary>"Dit ziet …": the card that is posted and, one on a page, what is sent along, drawn as the other will see it.</summary>
internal static class PreviewViews
{
    public static View Draw(TeacherTurn turn, AskScene scene, int page)
    {
        var at = Math.Clamp(page, 0, Math.Max(0, scene.Items.Count - 1));
        var (texts, ask) = (turn.Texts, scene.Ask);
        return AskViews.Of(
            turn,
            null,
            [
                CardText.Own(
                    texts[
                        "managerTalk.with",
                        ("kind", texts[TalkWords.KindId(ask.Kind!.Value)]),
                        ("name", scene.Member.Name)
                    ]
                ),
                CardText.Label(texts["managerTalk.posted"]),
                CardText.Own(TalkPosts.Asked(turn.Texts, turn.Name, ask.Kind!.Value).ToString()),
                .. Seen(turn, scene, at),
                .. LeftOut(texts, scene),
                CardText.Small(texts["managerTalk.tells"]),
            ],
            [
                .. at + 1 < scene.Items.Count
                    ? new[] { ask.Write(TalkAsk.PreviewVerb, at + 1).ToAction(texts["managerTalk.nextItem"]) }
                    : [],
                ask.Write(TalkAsk.SendVerb).ToAction(texts["managerTalk.send"], AdaptiveActionStyle.Positive),
                ask.Write(TalkAsk.NewVerb).ToAction(texts["share.change"]),
                Verbs.OpenPeople.ToAction(texts["share.cancel"]),
            ]
        );
    }

    private static IEnumerable<AdaptiveElement> Seen(TeacherTurn turn, AskScene scene, int at)
    {
        if (scene.Items.Count == 0)
        {
            return [new AdaptiveTextBlock(turn.Texts["managerTalk.seesNothing"])];
        }

        return
        [
            CardText.Own(turn.Texts["share.sees", ("name", scene.Member.Name), ("date", scene.Until)]),
            .. Pages(turn.Texts, at, scene.Items.Count),
            .. ReceivedViews.ItemBody(turn.Content, scene.Items[at].Drawn, ShareViews.SenderName(turn)),
        ];
    }

    public static IEnumerable<AdaptiveElement> Pages(Texts texts, int at, int count) =>
        count < 2 ? [] : [CardText.Small(texts["managerTalk.page", ("n", at + 1), ("m", count)])];

    private static IEnumerable<AdaptiveElement> LeftOut(Texts texts, AskScene scene) =>
        scene.LeftOut.Count == 0
            ? []
            : [CardText.Label(texts["managerTalk.leftOut"]), .. scene.LeftOut.Select(CardText.Own)];
}
