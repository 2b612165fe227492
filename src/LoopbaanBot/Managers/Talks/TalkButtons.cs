using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Managers.Talks;

/// <summary>What each of the two can do with a talk as it stands; never more than six with those beside the times.</summary>
internal static class TalkButtons
{
    public static IEnumerable<AdaptiveExecuteAction> Of(TeacherTurn turn, OpenTalk open) =>
        open.IsTeacher ? Teacher(turn, open) : Partner(turn, open);

    /// <summary>Where a partner answers: that it does not suit, as long as nobody has spoken.</summary>
    public static IEnumerable<AdaptiveExecuteAction> NotNow(TeacherTurn turn, OpenTalk open) =>
        open.Talk.IsBeforehand() ? [One(turn, open, TalkVerbs.NotNow, "managerTalk.notNow.button")] : [];

    /// <summary>Who said that they spoke takes that back, until both said so.</summary>
    public static IEnumerable<AdaptiveExecuteAction> NotSpoken(TeacherTurn turn, OpenTalk open) =>
        open.Talk.IsBeforehand() && open.Talk.HasSpoken(open.Side)
            ? [One(turn, open, TalkVerbs.NotSpoken, "managerTalk.notSpoken")]
            : [];

    public static AdaptiveExecuteAction One(
        TeacherTurn turn,
        OpenTalk open,
        string verb,
        string title,
        AdaptiveActionStyle style = AdaptiveActionStyle.Default
    ) => TalkVerbs.Of(verb, open.Id).ToAction(turn.Texts[title], style);

    private static IEnumerable<AdaptiveExecuteAction> Teacher(TeacherTurn turn, OpenTalk open)
    {
        foreach (var button in Both(turn, open))
        {
            yield return button;
        }

        if (open.Talk.IsBeforehand() || open.Talk.State == TalkState.Declined)
        {
            yield return One(turn, open, TalkVerbs.Instead, "managerTalk.instead");
        }

        if (open.Talk.IsBeforehand())
        {
            yield return One(turn, open, TalkVerbs.Withdraw, "managerTalk.withdraw");
        }
        else if (open.Talk.State == TalkState.Held)
        {
            yield return One(turn, open, TalkVerbs.Close, "managerTalk.close");
        }

        // With times on it the card is full; the list comes back by typing gesprek.
        if (!open.Talk.IsBeforehand() || open.Talk.Offered.Count == 0)
        {
            yield return TalkVerbs.List.ToAction(turn.Texts["managerTalk.all"]);
        }
    }

    private static IEnumerable<AdaptiveExecuteAction> Partner(TeacherTurn turn, OpenTalk open)
    {
        if (open.Readable.Count > 0 && open.Talk.IsOpen())
        {
            yield return TalkVerbs
                .Of(TalkVerbs.Sent, open.Id)
                .ToAction(turn.Texts["managerTalk.sent.button", ("name", OwnCard.Title(open.Other))]);
        }

        if (open.Talk.IsBeforehand() && !open.Talk.HasSpoken(open.Side))
        {
            yield return One(turn, open, TalkVerbs.Times, "managerTalk.times.button");
        }

        if (open.Talk.IsOpen())
        {
            yield return One(turn, open, TalkVerbs.Reply, "managerTalk.reply.button");
        }

        foreach (var button in Both(turn, open))
        {
            yield return button;
        }

        // With a time on it the card is full; the list comes back by typing leidinggevende.
        if (open.Talk.State != TalkState.Planned)
        {
            yield return TalkVerbs.Managing.ToAction(turn.Texts["managing.title"]);
        }
    }

    /// <summary>Between planning and talking a teacher gets ready; there is nothing to agree on yet.</summary>
    private static bool PreparesFirst(OpenTalk open) =>
        open.IsTeacher
        && open.Talk.State == TalkState.Planned
        && !open.Talk.HasSpoken(open.Side)
        && open.Talk.Agreements.Versions.Count == 0;

    private static IEnumerable<AdaptiveExecuteAction> Both(TeacherTurn turn, OpenTalk open)
    {
        if (open.Talk.IsOpen())
        {
            yield return open.Talk.HasSpoken(open.Side)
                ? One(turn, open, TalkVerbs.Check, "managerTalk.check.button")
                : One(turn, open, TalkVerbs.Speak, "managerTalk.speak");
        }

        foreach (var button in NotSpoken(turn, open))
        {
            yield return button;
        }

        if (PreparesFirst(open))
        {
            yield return TalkVerbs.Prepare.ToAction(turn.Texts["managerTalk.prepare.button"]);
        }
        else if (open.Talk.IsOpen() || open.Talk.Agreements.Versions.Count > 0)
        {
            yield return One(turn, open, TalkVerbs.Agreements, "agreement.title");
        }
    }
}
