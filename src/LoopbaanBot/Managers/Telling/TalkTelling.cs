using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Managers.Telling;

/// <summary>Tells the two of a talk what they need to know; the teacher first, or at the same moment.</summary>
internal sealed class TalkTelling(NoticeBook notices)
{
    public Task TellAsync(PersonId? person, OpenTalk open, string occasion, CancellationToken cancellationToken) =>
        person is { } known
            ? notices.TellAsync(
                known,
                TalkNotices.Name,
                open.Id.ToString(),
                occasion,
                open.Talk.EndsOn,
                cancellationToken
            )
            : Task.CompletedTask;

    public async Task TellBothAsync(OpenTalk open, string occasion, CancellationToken cancellationToken)
    {
        await TellAsync(open.Talk.Teacher, open, occasion, cancellationToken);
        await TellAsync(open.Talk.Partner, open, occasion, cancellationToken);
    }

    /// <summary>The request, and before it the copy for the teacher. Done again it does nothing.</summary>
    public async Task TellAskedAsync(OpenTalk open, CancellationToken cancellationToken)
    {
        if (open.Talk.IsOpen())
        {
            await TellAsync(open.Talk.Teacher, open, TalkOccasion.Copy, cancellationToken);
            await TellAsync(open.Talk.Partner, open, TalkOccasion.Ask, cancellationToken);
        }
    }

    /// <summary>What became of the card that asks; null when nobody was asked yet.</summary>
    public async Task<NoticeOutcome?> AskedAsync(OpenTalk open, CancellationToken cancellationToken) =>
        open.Talk.Partner is { } partner
            ? (await notices.ListAsync(partner, cancellationToken))
                .FirstOrDefault(notice =>
                    notice is { Kind: TalkNotices.Name, Occasion: TalkOccasion.Ask }
                    && notice.Resource == open.Id.ToString()
                )
                ?.Outcome
            : null;

    /// <summary>Draws every card about a talk again that stands in somebody's chat: those with nothing to say any more close.</summary>
    public async Task RedrawAsync(PersonId? person, SharedId talk, CancellationToken cancellationToken)
    {
        if (person is not { } known)
        {
            return;
        }

        foreach (var notice in await notices.ListAsync(known, cancellationToken))
        {
            if (notice.Kind == TalkNotices.Name && notice.Resource == talk.ToString())
            {
                await notices.RedrawAsync(known, notice.Kind, notice.Resource, notice.Occasion, cancellationToken);
            }
        }
    }

    /// <summary>Closes every card about a talk that stands in somebody's chat, whatever it says.</summary>
    public Task CloseAsync(PersonId? person, SharedId talk, CancellationToken cancellationToken) =>
        person is { } known
            ? notices.CloseAsync(
                known,
                notice => notice.Kind == TalkNotices.Name && notice.Resource == talk.ToString(),
                cancellationToken
            )
            : Task.CompletedTask;

    /// <summary>The talks for which somebody was asked, the newest first.</summary>
    public async Task<IReadOnlyList<SharedId>> AskedOfAsync(PersonId partner, CancellationToken cancellationToken) =>
        [
            .. (await notices.ListAsync(partner, cancellationToken))
                .Where(notice => notice is { Kind: TalkNotices.Name, Occasion: TalkOccasion.Ask })
                .Reverse()
                .Select(notice => SharedId.Parse(notice.Resource))
                .OfType<SharedId>(),
        ];
}
