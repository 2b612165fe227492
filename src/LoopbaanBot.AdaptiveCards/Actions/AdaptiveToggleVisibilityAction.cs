using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Shows or hides parts of the card without asking the bot.</summary>
public sealed class AdaptiveToggleVisibilityAction(string title, params IReadOnlyList<AdaptiveTargetElement> targets)
    : AdaptiveAction(title)
{
    public override string Type => "Action.ToggleVisibility";

    public IReadOnlyList<AdaptiveTargetElement> TargetElements { get; } = targets;

    private protected override void WriteEffect(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("targetElements"u8);
        for (var index = 0; index < TargetElements.Count; index++)
        {
            TargetElements[index].Write(writer);
        }

        writer.WriteEndArray();
    }
}
