using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Managers.Talks;

/// <summary>What stands on the card of a talk.</summary>
internal static class TalkLines
{
    public static IEnumerable<AdaptiveElement> State(TeacherTurn turn, OpenTalk open)
    {
        var (texts, talk) = (turn.Texts, open.Talk);
        yield return new AdaptiveTextBlock(Standing(texts, open));
        if (talk is { State: TalkState.Proposed, Round: 0 } && open.Asked is { } outcome)
        {
            yield return CardText.Own(
                texts[
                    outcome switch
                    {
                        NoticeOutcome.Sent => "managerTalk.reached",
                        NoticeOutcome.Waiting => "managerTalk.underway",
                        _ => "managerTalk.outOfReach",
                    },
                    ("name", open.Other)
                ]
            );
        }

        if (!open.IsTeacher && talk.State == TalkState.Proposed)
        {
            foreach (var slot in talk.Offered)
            {
                yield return new AdaptiveTextBlock(TalkWords.Slot(texts, slot));
            }
        }
    }

    /// <summary>For the teacher, to get ready by.</summary>
    public static IEnumerable<AdaptiveElement> Sent(TeacherTurn turn, OpenTalk open) =>
        open.SentTitles.Count == 0
            ? []
            : [CardText.Label(turn.Texts["managerTalk.sent.yours"]), .. open.SentTitles.Select(CardText.Own)];

    public static IEnumerable<AdaptiveElement> Reply(TeacherTurn turn, OpenTalk open)
    {
        if (open.Talk.Reply is { } reply)
        {
            yield return CardText.Label(turn.Texts["managerTalk.reply.heading", ("date", reply.On)]);
            yield return CardText.Own(reply.Words);
        }
    }

    public static IEnumerable<AdaptiveElement> Spoken(TeacherTurn turn, OpenTalk open)
    {
        var other = open.IsTeacher ? TalkSide.Partner : TalkSide.Teacher;
        if (open.Talk.IsBeforehand() && open.Talk.HasSpoken(open.Side))
        {
            yield return CardText.Own(turn.Texts["managerTalk.youSpoke", ("name", open.Other)]);
        }
        else if (open.Talk.IsBeforehand() && open.Talk.HasSpoken(other))
        {
            yield return CardText.Own(turn.Texts["managerTalk.theySpoke", ("name", open.Other)]);
        }
    }

    public static IEnumerable<AdaptiveElement> Agreed(TeacherTurn turn, OpenTalk open)
    {
        var agreements = open.Talk.Agreements;
        if (agreements.Agreed is { } agreed)
        {
            yield return CardText.Label(turn.Texts["agreement.agreed", ("n", agreed.Number)]);
            foreach (var line in TalkWords.Agreement(turn.Texts, agreed.Words))
            {
                yield return line;
            }
        }

        if (agreements.Current is { IsAgreed: false } current)
        {
            yield return CardText.Small(
                turn.Texts[current.By == open.Side ? "agreement.waits" : "agreement.waitsForYou"]
            );
        }
    }

    private static string Standing(Texts texts, OpenTalk open) =>
        open.Talk switch
        {
            { State: TalkState.Planned, Slot: { } slot } => texts[
                "managerTalk.planned",
                ("when", TalkWords.Slot(texts, slot))
            ],
            { State: TalkState.Held, HeldOn: { } day } => texts["managerTalk.held", ("date", day)],
            { State: TalkState.Closed } => texts["managerTalk.closed"],
            { State: TalkState.Declined } => texts["managerTalk.declined"],
            { State: TalkState.Withdrawn } => texts["managerTalk.withdrawn"],
            { LaterSince: not null } => texts[open.IsTeacher ? "managerTalk.later" : "managerTalk.laterByYou"],
            { Offered.Count: > 0 } => texts[open.IsTeacher ? "managerTalk.offered" : "managerTalk.offeredByYou"],
            _ => texts[open.IsTeacher ? "managerTalk.waiting" : "managerTalk.asked", ("date", open.Talk.ProposedOn)],
        };
}
