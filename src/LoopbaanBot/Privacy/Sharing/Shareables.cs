using System.Collections.Frozen;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>Everything that can be shared, whoever keeps it.</summary>
internal sealed class Shareables(IEnumerable<IShareable> kinds)
{
    private readonly FrozenDictionary<ItemKind, IShareable> _kinds = kinds
        .Where(kind => kind.Kind.IsShareable())
        .ToFrozenDictionary(kind => kind.Kind);

    public async Task<IReadOnlyList<ShareableItem>> ListAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        var items = new List<ShareableItem>();
        foreach (var (_, kind) in _kinds.OrderBy(kind => kind.Key))
        {
            items.AddRange(await kind.ListAsync(owner, content, cancellationToken));
        }

        return items;
    }

    /// <summary>The pieces of one kind, newest first.</summary>
    public Task<IReadOnlyList<ShareableItem>> PiecesAsync(
        ItemKind kind,
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    ) => _kinds[kind].PiecesAsync(owner, content, cancellationToken);

    /// <summary>Null when this person has no such item.</summary>
    public Task<SharedItem?> DrawAsync(
        PersonId owner,
        ItemRef item,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        _kinds.TryGetValue(item.Kind, out var kind)
            ? kind.DrawAsync(owner, item.Id, content, cancellationToken)
            : Task.FromResult<SharedItem?>(null);

    /// <summary>Null when this person has no such item, or nothing in it is for somebody in this role.</summary>
    public Task<SharedItem?> DrawForAsync(
        CircleRole reader,
        PersonId owner,
        ItemRef item,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        _kinds.TryGetValue(item.Kind, out var kind)
            ? kind.DrawForAsync(reader, owner, item.Id, content, cancellationToken)
            : Task.FromResult<SharedItem?>(null);
}
