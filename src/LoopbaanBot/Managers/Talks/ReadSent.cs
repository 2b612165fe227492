using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Asking;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Shows the partner what was sent along, one item on a page, each by its own grant as it stands now.</summary>
internal sealed class ReadSent(TalkAccess access, SharedAccess shared) : ICardAction
{
    private const string PageKey = "page";

    public string Verb => TalkVerbs.Sent;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            await access.FindAsync(turn, data, TalkAction.See, cancellationToken) is not { IsTeacher: false } open
            || await ReadableAsync(turn, open, cancellationToken) is not { Count: > 0 } readable
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var at = Math.Clamp(data.Number(PageKey) ?? 0, 0, readable.Count - 1);
        if (await OpenAsync(turn, open, readable[at], cancellationToken) is { } item)
        {
            turn.Show(Draw(turn, open, item, at, readable.Count));
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }

    public static View Draw(TeacherTurn turn, OpenTalk open, OpenedItem item, int at, int count) =>
        TalkViews.Of(
            turn,
            open,
            null,
            [
                .. PreviewViews.Pages(turn.Texts, at, count),
                .. ReceivedViews.ItemBody(turn.Content, item.Item, item.Grant.SenderName),
                CardText.Small(turn.Texts["shared.until", ("date", item.Grant.Until)]),
                CardText.Small(turn.Texts["shared.noted"]),
            ],
            [
                .. at + 1 < count
                    ?
                    [
                        TalkVerbs
                            .Of(TalkVerbs.Sent, open.Id, (PageKey, $"{at + 1}"))
                            .ToAction(turn.Texts["managerTalk.nextItem"]),
                    ]
                    : Array.Empty<AdaptiveCards.Actions.AdaptiveExecuteAction>(),
                TalkViews.Back(turn, open),
            ]
        );

    private async Task<IReadOnlyList<GrantId>> ReadableAsync(
        TeacherTurn turn,
        OpenTalk open,
        CancellationToken cancellationToken
    )
    {
        var readable = new List<GrantId>();
        foreach (var grant in open.Talk.Sent)
        {
            var (me, owner) = (turn.Teacher.Id, open.Talk.Teacher);
            if (await shared.ReadAsync(me, owner, grant, turn.Content, cancellationToken) is not null)
            {
                readable.Add(grant);
            }
        }

        return readable;
    }

    /// <summary>Where a view cannot travel nothing is seen, so no opening is noted either.</summary>
    private Task<OpenedItem?> OpenAsync(
        TeacherTurn turn,
        OpenTalk open,
        GrantId grant,
        CancellationToken cancellationToken
    ) =>
        turn.CanShow
            ? shared.OpenAsync(turn.Teacher.Id, open.Talk.Teacher, grant, turn.Content, cancellationToken)
            : shared.ReadAsync(turn.Teacher.Id, open.Talk.Teacher, grant, turn.Content, cancellationToken);
}
