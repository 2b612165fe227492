using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Content;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps;

/// <summary>
/// The roadmap and the mini-roadmap can be shared: what the teacher saved in them, as it stands when it is opened. What
/// is only proposed stays private, for it follows what is written elsewhere, and nobody was shown that before sharing.
/// </summary>
internal sealed class ShareableRoadmap(RoadmapStore store) : IShareable
{
    public static ItemRef Full { get; } = new(ItemKind.Roadmap, "full");

    public static ItemRef Mini { get; } = new(ItemKind.Roadmap, "mini");

    public ItemKind Kind => ItemKind.Roadmap;

    public async Task<IReadOnlyList<ShareableItem>> ListAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        var saved = await store.LoadAsync(owner, cancellationToken);
        return
        [
            .. saved.Full.IsEmpty ? [] : new[] { new ShareableItem(Full, content.Texts["roadmap.title"]) },
            .. saved.Mini.IsEmpty ? [] : new[] { new ShareableItem(Mini, content.Texts["roadmap.mini.title"]) },
        ];
    }

    /// <summary>Each part that has words of the teacher's own.</summary>
    public async Task<IReadOnlyList<ShareableItem>> PiecesAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        var saved = await store.LoadAsync(owner, cancellationToken);
        return
        [
            .. Enum.GetValues<RoadmapPart>()
                .Where(part => !saved.Full.Only(part).IsEmpty)
                .Select(part => new ShareableItem(RoadmapPieces.RefOf(part), Title(content.Texts, part))),
            .. saved.Mini.IsEmpty ? [] : new[] { new ShareableItem(Mini, content.Texts["roadmap.mini.title"]) },
        ];
    }

    public Task<SharedItem?> DrawAsync(
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    ) => DrawForAsync(CircleRole.Other, owner, itemId, content, cancellationToken);

    /// <summary>A manager sees what is ahead (steps, reach, what the school gains), never what looks back or inward.</summary>
    public async Task<SharedItem?> DrawForAsync(
        CircleRole reader,
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        var saved = await store.LoadAsync(owner, cancellationToken);
        var isManager = reader == CircleRole.Manager;
        var (texts, outline) = (content.Texts, new RoadmapOutline(content));
        var full = isManager ? saved.Full.Ahead() : saved.Full;
        return itemId == Full.Id ? Draw(texts["roadmap.title"], outline.Of(full), texts)
            : itemId == Mini.Id
                ? Draw(texts["roadmap.mini.title"], outline.Of(isManager ? saved.Mini.Ahead() : saved.Mini), texts)
            : RoadmapPieces.PartOf(itemId) is { } part ? Draw(Title(texts, part), outline.Of(full.Only(part)), texts)
            : null;
    }

    private static string Title(Texts texts, RoadmapPart part) =>
        texts["roadmap.piece", ("part", texts[RoadmapPieces.NameOf(part)])];

    private static SharedItem? Draw(string title, IReadOnlyList<OutlineSection> outline, Texts texts) =>
        outline.Count == 0 ? null : new SharedItem(title, new OutlineBody(texts, OutlineLook.Shared).Draw(outline));
}
