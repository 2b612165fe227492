using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>A choice from a list. Several choices arrive as one string, joined by commas.</summary>
public sealed class AdaptiveChoiceSetInput(string id) : AdaptiveInput(id)
{
    public override string Type => "Input.ChoiceSet";

    public IReadOnlyList<AdaptiveChoice> Choices { get; init; } = [];

    /// <summary>
    /// Finds more choices while a person types; with <see cref="AdaptiveChoiceInputStyle.Filtered"/> only.
    /// </summary>
    public AdaptiveDataQuery? ChoicesData { get; init; }

    public AdaptiveChoiceInputStyle Style { get; init; }

    public bool IsMultiSelect { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>The value that is chosen already, or several joined by commas.</summary>
    public string? Value { get; init; }

    public bool Wrap { get; init; } = true;

    private protected override void WriteField(Utf8JsonWriter writer)
    {
        writer.WriteText("placeholder"u8, Placeholder);
        writer.WriteText("value"u8, Value);
        writer.WriteCamel("style"u8, Style);
        writer.WriteWhenOn("isMultiSelect"u8, IsMultiSelect);
        writer.WriteWhenOn("wrap"u8, Wrap);
        WriteChoices(writer);
        WriteQuery(writer);
    }

    private void WriteChoices(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("choices"u8);
        for (var index = 0; index < Choices.Count; index++)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, Choices[index].Title);
            writer.WriteString("value"u8, Choices[index].Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteQuery(Utf8JsonWriter writer)
    {
        if (ChoicesData is null)
        {
            return;
        }

        // The dot belongs to the name: clients do not read this as a path.
        writer.WriteStartObject("choices.data"u8);
        writer.WriteString("type"u8, "Data.Query"u8);
        writer.WriteString("dataset"u8, ChoicesData.Dataset);
        writer.WriteEndObject();
    }
}
