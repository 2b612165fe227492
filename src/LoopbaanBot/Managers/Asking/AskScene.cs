using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Asking;

/// <summary>What can be chosen on the form.</summary>
internal sealed record AskChoices(
    SupportCircle Circle,
    IReadOnlyList<AdaptiveCards.Inputs.AdaptiveChoice> Known,
    IReadOnlyList<ShareableItem> Items
)
{
    public override string ToString() => nameof(AskChoices);
}

/// <summary>A request of which everything was checked, with exactly what the other will see.</summary>
/// <param name="Circle">With the partner in it.</param>
/// <param name="LeftOut">What was chosen and is not for this person's eyes.</param>
internal sealed record AskScene(
    TalkAsk Ask,
    SupportCircle Circle,
    CircleMember Member,
    IReadOnlyList<SeenItem> Items,
    IReadOnlyList<string> LeftOut,
    DateOnly Today,
    DateOnly Until
)
{
    public override string ToString() => nameof(AskScene);
}

internal sealed record SeenItem(ItemRef Item, SharedItem Drawn)
{
    public override string ToString() => nameof(SeenItem);
}
