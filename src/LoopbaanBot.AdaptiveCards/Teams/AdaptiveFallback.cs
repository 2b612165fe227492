using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Teams;

public static class AdaptiveFallback
{
    /// <summary>Shows nothing in place of the element. Allowed for an icon beside text that says the same.</summary>
    public static AdaptiveElement Drop { get; } = new DroppedElement();

    private sealed class DroppedElement : AdaptiveElement
    {
        public override string Type => "drop";

        private protected override void WriteOwn(Utf8JsonWriter writer) =>
            throw new InvalidOperationException(
                "AdaptiveFallback.Drop stands for no element: use it as a fallback only."
            );
    }
}
