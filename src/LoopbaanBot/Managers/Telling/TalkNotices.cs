using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Managers.Telling;

/// <summary>Draws what is posted about a talk, for as long as the other may know of it.</summary>
internal sealed class TalkNotices(TalkAccess access) : INoticeKind
{
    public const string Name = "managerTalk";

    public string Kind => Name;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(notice.Resource) is { } id
        && await access.FindAsync(notice.Recipient, id, TalkAction.See, cancellationToken) is { } open
        && open.Talk.State != TalkState.Withdrawn
            ? TalkPosts.Draw(
                content,
                open with
                {
                    Readable = await access.ReadableAsync(open, cancellationToken),
                },
                notice
            )
            : null;
}
