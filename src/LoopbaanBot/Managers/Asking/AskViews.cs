using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Asking;

/// <summary>Asking for a talk: the list, and that it was sent. All views.</summary>
internal static class AskViews
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "managerTalk.title"),
            [Wording.Of(texts, "managerTalk.note")],
            [PostedButton.Of(texts, "managerTalk.view", TalkVerbs.List)]
        );

    public static View List(TeacherTurn turn, IReadOnlyList<OpenTalk> talks) =>
        Of(
            turn,
            null,
            [.. TalkChoice.Of(turn.Texts, talks)],
            [
                CardCommand.Of(TalkVerbs.Show).ToAction(turn.Texts["managerTalk.open"], AdaptiveActionStyle.Positive),
                NewTalk.Command.ToAction(turn.Texts["managerTalk.new"]),
                TalkVerbs.Prepare.ToAction(turn.Texts["managerTalk.prepare.button"]),
                Verbs.OpenPeople.ToAction(turn.Texts["people.title"]),
            ]
        );

    /// <summary>That it was sent, with the same openers as the other gets: the teacher has them first.</summary>
    public static View Sent(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            null,
            [
                CardText.Own(turn.Texts["managerTalk.sentTo", ("name", open.Other)]),
                new AdaptiveTextBlock(turn.Texts["managerTalk.sentNext"]),
                new AdaptiveTextBlock(turn.Texts["managerTalk.same"]),
                .. TalkWords.Starters(turn.Content, open),
            ],
            [
                TalkVerbs.Of(TalkVerbs.Show, open.Id).ToAction(turn.Texts["managerTalk.open"]),
                TalkVerbs.Prepare.ToAction(turn.Texts["managerTalk.prepare.button"]),
                TalkVerbs.List.ToAction(turn.Texts["managerTalk.all"]),
            ]
        );

    public static View Of(
        TeacherTurn turn,
        string? notice,
        IReadOnlyList<AdaptiveElement> body,
        IReadOnlyList<AdaptiveAction> actions
    ) => new(OwnCard.Of(turn, turn.Texts["managerTalk.title"], notice, body, actions), () => Doorway(turn.Texts));
}
