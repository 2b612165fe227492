using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>
/// A question in a card. What is answered arrives as a string under <see cref="AdaptiveTypedElement.Id"/>.
/// </summary>
/// <remarks>Clients can be bypassed, so that the bot checks again whatever an input demands.</remarks>
public abstract class AdaptiveInput : AdaptiveElement
{
    private protected AdaptiveInput(string id) => Id = id;

    /// <summary>Read aloud and shown above the field; a placeholder is no label.</summary>
    public string? Label { get; init; }

    /// <summary>Keeps the card from being sent while empty; needs an <see cref="ErrorMessage"/>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Says what is expected, when the field is empty or wrong.</summary>
    public string? ErrorMessage { get; init; }

    private protected sealed override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteText("label"u8, Label);
        writer.WriteWhenOn("isRequired"u8, IsRequired);
        writer.WriteText("errorMessage"u8, ErrorMessage);
        WriteField(writer);
    }

    private protected abstract void WriteField(Utf8JsonWriter writer);
}
