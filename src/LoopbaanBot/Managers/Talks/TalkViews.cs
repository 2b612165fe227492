using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Asking;
using LoopbaanBot.Managers.Managing;

namespace LoopbaanBot.Managers.Talks;

/// <summary>One talk, from one side. On the side of the partner one question ahead stands on every card (K012). All views.</summary>
internal static class TalkViews
{
    /// <param name="now">Local time; null when no time can be picked here.</param>
    public static View Show(TeacherTurn turn, OpenTalk open, DateTime? now, string? notice = null) =>
        Of(
            turn,
            open,
            notice,
            [
                .. TalkLines.State(turn, open),
                .. TalkLines.Sent(turn, open),
                .. open.IsTeacher && open.Talk.IsBeforehand() && now is { } moment
                    ? TimeViews.Choose(turn, open, moment)
                    : [],
                .. open.Talk.State == TalkState.Planned && !open.Talk.HasSpoken(open.Side)
                    ? [Diary(turn, open)]
                    : Array.Empty<AdaptiveElement>(),
                .. TalkLines.Reply(turn, open),
                .. open.Talk.IsOpen() ? TalkWords.Starters(turn.Content, open) : [],
                .. TalkLines.Spoken(turn, open),
                .. TalkLines.Agreed(turn, open),
            ],
            [.. TalkButtons.Of(turn, open)],
            asksAhead: TalkWords.HasStarters(turn.Content, open.Talk)
        );

    /// <summary>Before the time that was picked: a press on the wrong button is easily made.</summary>
    public static View AskSpoken(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            null,
            [
                new AdaptiveTextBlock(
                    turn.Texts["managerTalk.spokeEarly", ("when", TalkWords.Slot(turn.Texts, open.Talk.Slot!.Value))]
                ),
            ],
            [
                TalkVerbs.Of(TalkVerbs.Speak, open.Id).Sure().ToAction(turn.Texts["managerTalk.spokeYes"]),
                TalkButtons.One(turn, open, TalkVerbs.Show, "managerTalk.spokeNo"),
            ]
        );

    /// <summary>After saying that one has spoken: on to what was agreed, and to the two questions.</summary>
    public static View Spoken(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            null,
            [new AdaptiveTextBlock(turn.Texts["managerTalk.spokenThanks"]), .. TalkLines.Spoken(turn, open)],
            [
                TalkButtons.One(turn, open, TalkVerbs.Agreements, "agreement.title", AdaptiveActionStyle.Positive),
                TalkButtons.One(turn, open, TalkVerbs.Check, "managerTalk.check.button"),
                .. TalkButtons.NotSpoken(turn, open),
                Back(turn, open),
            ]
        );

    public static AdaptiveExecuteAction Back(TeacherTurn turn, OpenTalk open) =>
        TalkButtons.One(turn, open, TalkVerbs.Show, "managerTalk.back");

    /// <param name="asksAhead">True when the body asks a question ahead by itself: one is enough.</param>
    public static View Of(
        TeacherTurn turn,
        OpenTalk open,
        string? notice,
        IReadOnlyList<AdaptiveElement> body,
        IReadOnlyList<AdaptiveAction> actions,
        bool asksAhead = false
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["managerTalk.title"],
                notice,
                [
                    CardText.Own(TalkWords.Title(turn.Texts, open)),
                    .. body,
                    .. open.IsTeacher || asksAhead
                        ? []
                        : new AdaptiveElement[] { CardText.Small(TalkWords.Ahead(turn.Content, open.Talk).ToString()) },
                ],
                actions
            ),
            () => open.IsTeacher ? AskViews.Doorway(turn.Texts) : ManagingViews.Doorway(turn.Content)
        );

    private static AdaptiveActionSet Diary(TeacherTurn turn, OpenTalk open) =>
        new(TalkButtons.One(turn, open, TalkVerbs.Diary, "moment.planned.diary"));
}
