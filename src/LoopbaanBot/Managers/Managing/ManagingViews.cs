using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Managing;

/// <summary>What there is for a manager. On each card stands one question beyond the present job (K012). All views.</summary>
internal static class ManagingViews
{
    public static PostedCard Doorway(LanguageContent content) =>
        new(
            Wording.Of(content.Texts, "managing.title"),
            [Wording.Of(content.Texts, "managing.note"), TalkWords.Ahead(content, content.Managers.NotAsk.Ahead)],
            [PostedButton.Of(content.Texts, "managerTalk.view", TalkVerbs.Managing)]
        );

    public static View List(TeacherTurn turn, IReadOnlyList<OpenTalk> talks) =>
        Of(
            turn,
            "managing.title",
            null,
            [
                new AdaptiveTextBlock(turn.Texts["managing.note"]),
                .. talks.Count == 0
                    ? new AdaptiveElement[] { new AdaptiveTextBlock(turn.Texts["managing.empty"]) }
                    : [.. TalkChoice.Of(turn.Texts, talks), Open(turn)],
                .. turn.Content.Managers.Attitude.Select(line => CardText.Small(line.Fill())),
            ],
            turn.Content.Managers.NotAsk.Ahead,
            [
                Lessons.ListCommand.ToAction(turn.Texts["managing.lessons"]),
                NotAskList.Command.ToAction(turn.Texts["managing.notAsk"]),
                HardMoments.Command.ToAction(turn.Texts["managing.hard"]),
                OpenMindset.Command.ToAction(turn.Texts["mindset.title"]),
                Verbs.OpenPeople.ToAction(turn.Texts["people.title"]),
            ]
        );

    /// <param name="ahead">The question beyond the present job.</param>
    public static View Of(
        TeacherTurn turn,
        string title,
        string? notice,
        IReadOnlyList<AdaptiveElement> body,
        TextTemplate ahead,
        IReadOnlyList<AdaptiveAction> actions
    ) =>
        new(
            OwnCard.Of(turn, turn.Texts[title], notice, [.. body, TalkWords.AheadLine(turn.Content, ahead)], actions),
            () => Doorway(turn.Content)
        );

    private static AdaptiveActionSet Open(TeacherTurn turn) =>
        new(CardCommand.Of(TalkVerbs.Show).ToAction(turn.Texts["managerTalk.open"], AdaptiveActionStyle.Positive));
}
