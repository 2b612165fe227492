using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Unfolds a card under the buttons. Its inputs and those of the outer card are sent together.</summary>
public sealed class AdaptiveShowCardAction(string title, AdaptiveCard card) : AdaptiveAction(title)
{
    public override string Type => "Action.ShowCard";

    /// <summary>Only its body and actions count; language and refresh come from the outer card.</summary>
    public AdaptiveCard Card { get; } = card;

    internal override IEnumerable<AdaptiveTypedElement> Children => Card.TopLevel();

    private protected override void WriteEffect(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("card"u8);
        Card.Write(writer, nested: true);
    }
}
