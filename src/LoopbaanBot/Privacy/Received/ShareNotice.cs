using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Received;

/// <summary>The card that tells of a share, for as long as its recipient may read it.</summary>
internal sealed class ShareNotice(ReceivedStore received, SharedReading reading) : INoticeKind
{
    public const string Name = "share";

    /// <summary>A share is told once, also when its last day moves.</summary>
    public const string Once = "once";

    public string Kind => Name;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        GrantId.Parse(notice.Resource) is { } grant
        && await received.FindAsync(notice.Recipient, grant, cancellationToken) is { } pointer
        && await reading.FindAsync(notice.Recipient, pointer.Owner, grant, cancellationToken) is not null
            ? ReceivedPosts.Arrived(content.Texts, new OpenSharedSubmit(grant))
            : null;

    public PostedCard Over(LanguageContent content) => ReceivedPosts.Unavailable(content.Texts);
}

/// <summary>The same question as at an opening, in any language: only whether there is something to read.</summary>
internal sealed class SharedReading(SharedAccess access, ContentLibrary library)
{
    public async Task<ShareGrant?> FindAsync(
        PersonId recipient,
        PersonId owner,
        GrantId grant,
        CancellationToken cancellationToken
    ) => (await access.ReadAsync(recipient, owner, grant, library[Language.Dutch], cancellationToken))?.Grant;
}
