using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Asking;

namespace LoopbaanBot.Managers.Talks;

/// <summary>A talk that does not go on, or not yet: taken back by the teacher, put off or declined by the other. All views.</summary>
internal static class EndViews
{
    public static View AskWithdraw(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            ["managerTalk.withdrawConfirm"],
            [
                TalkVerbs
                    .Of(TalkVerbs.Withdraw, open.Id)
                    .Sure()
                    .ToAction(turn.Texts["managerTalk.withdrawYes"], AdaptiveActionStyle.Destructive),
                TalkViews.Back(turn, open),
            ]
        );

    public static View Withdrawn(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            ["managerTalk.withdrawn"],
            [
                NewTalk.Command.ToAction(turn.Texts["managerTalk.new"]),
                TalkVerbs.List.ToAction(turn.Texts["managerTalk.all"]),
            ]
        );

    /// <summary>Later or not at all, with what the teacher will read of each, and no place for a reason.</summary>
    public static View AskNotNow(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            ["managerTalk.notNow.note", "managerTalk.notNow.laterMeans", "managerTalk.notNow.declineMeans"],
            [
                TalkButtons.One(turn, open, TalkVerbs.Later, "managerTalk.notNow.later"),
                TalkButtons.One(turn, open, TalkVerbs.Decline, "managerTalk.notNow.decline"),
                TalkViews.Back(turn, open),
            ]
        );

    public static View Declined(TeacherTurn turn, OpenTalk open) =>
        Of(turn, open, ["managerTalk.notNow.declined"], [TalkVerbs.Managing.ToAction(turn.Texts["managing.title"])]);

    private static View Of(
        TeacherTurn turn,
        OpenTalk open,
        IEnumerable<string> lines,
        IReadOnlyList<AdaptiveAction> actions
    ) => TalkViews.Of(turn, open, null, [.. lines.Select(id => new AdaptiveTextBlock(turn.Texts[id]))], actions);
}
