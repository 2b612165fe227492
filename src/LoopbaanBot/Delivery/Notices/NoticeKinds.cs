using System.Collections.Frozen;
using LoopbaanBot.Content;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>Who draws which notices.</summary>
internal sealed class NoticeKinds(IServiceProvider services, ContentLibrary library)
{
    // Found late: what is drawn is read by features that may tell things themselves.
    private readonly Lazy<FrozenDictionary<string, INoticeKind>> _kinds = new(() =>
        services.GetServices<INoticeKind>().ToFrozenDictionary(kind => kind.Kind)
    );

    public Task<PostedCard?> DrawAsync(Notice notice, LanguageContent content, CancellationToken cancellationToken) =>
        _kinds.Value.TryGetValue(notice.Kind, out var kind)
            ? kind.DrawAsync(notice, content, cancellationToken)
            : Task.FromResult<PostedCard?>(null);

    public PostedCard Over(Notice notice, LanguageContent content) =>
        _kinds.Value.TryGetValue(notice.Kind, out var kind)
            ? kind.Over(content)
            : new PostedCard(Wording.Of(content.Texts, "notice.over"), [], []);

    /// <summary>The same question as at the sending, in any language.</summary>
    public async Task<bool> HasToSayAsync(Notice notice, CancellationToken cancellationToken) =>
        await DrawAsync(notice, library[Language.Dutch], cancellationToken) is not null;
}
