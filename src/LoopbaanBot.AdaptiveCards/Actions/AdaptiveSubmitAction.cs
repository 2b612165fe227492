using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>
/// Sends inputs and data as a message; the card stays as it is. Prefer <see cref="AdaptiveExecuteAction"/>.
/// </summary>
public sealed class AdaptiveSubmitAction(string title) : AdaptiveAction(title)
{
    public override string Type => "Action.Submit";

    public IReadOnlyCollection<KeyValuePair<string, string>> Data { get; init; } = SubmitData.None;

    public AdaptiveAssociatedInputs AssociatedInputs { get; init; }

    /// <summary>Leaves out "Your response was sent to the app" under the card.</summary>
    public bool HideFeedback { get; init; }

    private protected override void WriteEffect(Utf8JsonWriter writer)
    {
        SubmitData.Write(writer, Data, verb: null);
        writer.WriteCamel("associatedInputs"u8, AssociatedInputs);
        SubmitData.WriteFeedback(writer, HideFeedback);
    }
}
