using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>One kind of item that a teacher can share. Register it with <c>AddShareable</c>; all else comes with it.</summary>
internal interface IShareable
{
    ItemKind Kind { get; }

    /// <summary>The items of this person that are worth sharing, newest first, named for their owner's eyes.</summary>
    Task<IReadOnlyList<ShareableItem>> ListAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    );

    /// <summary>The smallest pieces that can be shared by themselves, when somebody chooses exactly what goes along.</summary>
    Task<IReadOnlyList<ShareableItem>> PiecesAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    ) => ListAsync(owner, content, cancellationToken);

    /// <summary>The item as its owner would show it, to read only; null when it is not there (any more).</summary>
    Task<SharedItem?> DrawAsync(
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    );

    /// <summary>The item as somebody in this role sees it now; null when nothing of it is for their eyes.</summary>
    /// <remarks>The same drawing is the preview "dit ziet …", so that nothing else than what was shown is ever seen.</remarks>
    Task<SharedItem?> DrawForAsync(
        CircleRole reader,
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    ) => DrawAsync(owner, itemId, content, cancellationToken);
}

/// <param name="Title">As in a list of choices; it may hold the teacher's words.</param>
internal sealed record ShareableItem(ItemRef Item, string Title)
{
    public override string ToString() => nameof(ShareableItem);
}

/// <param name="Title">The heading above the item.</param>
internal sealed record SharedItem(string Title, IReadOnlyList<AdaptiveElement> Body)
{
    public override string ToString() => nameof(SharedItem);
}
