using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Asking;
using LoopbaanBot.Managers.Managing;

namespace LoopbaanBot.Managers.Talks;

/// <summary>One talk, from one side. On the side of the partner a question ahead stands on every card (K012). All views.</summary>
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
                .. open.IsTeacher && open.Talk.IsBeforehand() && now is { } moment
                    ? TimeViews.Choose(turn, open, moment)
                    : [],
                .. TalkLines.Reply(turn, open),
                .. open.Talk.IsOpen() ? TalkWords.Starters(turn.Content, open.Talk.Starters) : [],
                .. TalkLines.Spoken(turn, open),
                .. TalkLines.Agreed(turn, open),
            ],
            open.IsTeacher ? [.. TeacherButtons(turn, open, now)] : [.. PartnerButtons(turn, open)]
        );

    /// <summary>After saying that one has spoken: on to what was agreed, and to the two questions.</summary>
    public static View Spoken(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            null,
            [new AdaptiveTextBlock(turn.Texts["managerTalk.spokenThanks"]), .. TalkLines.Spoken(turn, open)],
            [
                Button(turn, open, TalkVerbs.Agreements, "agreement.title", AdaptiveActionStyle.Positive),
                Button(turn, open, TalkVerbs.Check, "managerTalk.check.button"),
                Back(turn, open),
            ]
        );

    public static View AskWithdraw(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            null,
            [new AdaptiveTextBlock(turn.Texts["managerTalk.withdrawConfirm"])],
            [
                TalkVerbs
                    .Of(TalkVerbs.Withdraw, open.Id)
                    .Sure()
                    .ToAction(turn.Texts["managerTalk.withdrawYes"], AdaptiveActionStyle.Destructive),
                Back(turn, open),
            ]
        );

    public static View Withdrawn(TeacherTurn turn, OpenTalk open) =>
        Of(
            turn,
            open,
            null,
            [new AdaptiveTextBlock(turn.Texts["managerTalk.withdrawn"])],
            [
                NewTalk.Command.ToAction(turn.Texts["managerTalk.new"]),
                TalkVerbs.List.ToAction(turn.Texts["managerTalk.all"]),
            ]
        );

    public static AdaptiveExecuteAction Back(TeacherTurn turn, OpenTalk open) =>
        Button(turn, open, TalkVerbs.Show, "managerTalk.back");

    public static View Of(
        TeacherTurn turn,
        OpenTalk open,
        string? notice,
        IReadOnlyList<AdaptiveElement> body,
        IReadOnlyList<AdaptiveAction> actions
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["managerTalk.title"],
                notice,
                [
                    CardText.Own(TalkWords.Title(turn.Texts, open)),
                    .. body,
                    .. open.IsTeacher
                        ? []
                        : new AdaptiveElement[] { CardText.Small(TalkWords.Ahead(turn.Content, open.Talk).ToString()) },
                ],
                actions
            ),
            () => open.IsTeacher ? AskViews.Doorway(turn.Texts) : ManagingViews.Doorway(turn.Content)
        );

    private static IEnumerable<AdaptiveExecuteAction> TeacherButtons(TeacherTurn turn, OpenTalk open, DateTime? now)
    {
        foreach (var button in Both(turn, open))
        {
            yield return button;
        }

        if (open.Talk.IsBeforehand())
        {
            yield return Button(turn, open, TalkVerbs.Instead, "managerTalk.instead");
            yield return Button(turn, open, TalkVerbs.Withdraw, "managerTalk.withdraw");
        }
        else if (open.Talk.State == TalkState.Held)
        {
            yield return Button(turn, open, TalkVerbs.Close, "managerTalk.close");
        }

        // With times to pick from the card is full; the list comes back by typing gesprek.
        if (!(open.Talk is { Slot: null } talk && now is { } moment && talk.Pickable(moment).Any()))
        {
            yield return TalkVerbs.List.ToAction(turn.Texts["managerTalk.all"]);
        }
    }

    private static IEnumerable<AdaptiveExecuteAction> PartnerButtons(TeacherTurn turn, OpenTalk open)
    {
        if (open.Talk.Sent.Count > 0 && open.Talk.IsOpen())
        {
            yield return TalkVerbs
                .Of(TalkVerbs.Sent, open.Id)
                .ToAction(turn.Texts["managerTalk.sent.button", ("name", OwnCard.Title(open.Other))]);
        }

        if (open.Talk.IsBeforehand())
        {
            yield return Button(turn, open, TalkVerbs.Times, "managerTalk.times.button");
        }

        if (open.Talk.IsOpen())
        {
            yield return Button(turn, open, TalkVerbs.Reply, "managerTalk.reply.button");
        }

        foreach (var button in Both(turn, open))
        {
            yield return button;
        }

        yield return TalkVerbs.Managing.ToAction(turn.Texts["managing.title"]);
    }

    private static IEnumerable<AdaptiveExecuteAction> Both(TeacherTurn turn, OpenTalk open)
    {
        if (open.Talk.IsOpen())
        {
            yield return open.Talk.HasSpoken(open.Side)
                ? Button(turn, open, TalkVerbs.Check, "managerTalk.check.button")
                : Button(turn, open, TalkVerbs.Speak, "managerTalk.speak");
        }

        if (open.Talk.IsOpen() || open.Talk.Agreements.Versions.Count > 0)
        {
            yield return Button(turn, open, TalkVerbs.Agreements, "agreement.title");
        }
    }

    private static AdaptiveExecuteAction Button(
        TeacherTurn turn,
        OpenTalk open,
        string verb,
        string title,
        AdaptiveActionStyle style = AdaptiveActionStyle.Default
    ) => TalkVerbs.Of(verb, open.Id).ToAction(turn.Texts[title], style);
}
