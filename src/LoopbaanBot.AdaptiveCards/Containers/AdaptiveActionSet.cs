using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Containers;

/// <summary>Buttons in the middle of a card; they count for the limit of six.</summary>
public sealed class AdaptiveActionSet(params IReadOnlyList<AdaptiveAction> actions) : AdaptiveElement
{
    public override string Type => "ActionSet";

    public IReadOnlyList<AdaptiveAction> Actions { get; init; } = actions;

    internal override IEnumerable<AdaptiveTypedElement> Children => Actions;

    private protected override void WriteOwn(Utf8JsonWriter writer) => writer.WriteParts("actions"u8, Actions);
}
