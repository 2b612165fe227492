using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Roadmaps;
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

    public async Task<SharedItem?> DrawAsync(
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        var saved = await store.LoadAsync(owner, cancellationToken);
        var outline = new RoadmapOutline(content);
        return itemId == Full.Id ? Draw("roadmap.title", outline.Of(saved.Full), content.Texts)
            : itemId == Mini.Id ? Draw("roadmap.mini.title", outline.Of(saved.Mini), content.Texts)
            : null;
    }

    /// <summary>A manager sees what is ahead (steps, reach, what the school gains), never what looks back or inward.</summary>
    public async Task<SharedItem?> DrawForAsync(
        CircleRole reader,
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        if (reader != CircleRole.Manager)
        {
            return await DrawAsync(owner, itemId, content, cancellationToken);
        }

        var saved = await store.LoadAsync(owner, cancellationToken);
        var full = Roadmap.Empty with { Steps = saved.Full.Steps, Reach = saved.Full.Reach };
        var mini = MiniRoadmap.Empty with { Step = saved.Mini.Step };
        var outline = new RoadmapOutline(content);
        return itemId == Full.Id ? Draw("roadmap.title", outline.Of(full), content.Texts)
            : itemId == Mini.Id ? Draw("roadmap.mini.title", outline.Of(mini), content.Texts)
            : null;
    }

    private static SharedItem? Draw(string title, IReadOnlyList<OutlineSection> outline, Texts texts) =>
        outline.Count == 0
            ? null
            : new SharedItem(texts[title], new OutlineBody(texts, OutlineLook.Shared).Draw(outline));
}
