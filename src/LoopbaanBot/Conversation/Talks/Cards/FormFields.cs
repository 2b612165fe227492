using System.Globalization;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Content;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>Draws the inputs of a page, with what was refused or kept before in them.</summary>
internal sealed class FormFields(Texts texts, DialogInput? unkept)
{
    public AdaptiveInput Draw(FormField field) =>
        field switch
        {
            TextField text => Text(text),
            ChoiceField choice => Choice(choice),
            ScaleField scale => Scale(scale),
            DateField date => Date(date),
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    private AdaptiveTextInput Text(TextField field) =>
        new(field.Id)
        {
            Label = texts[field.Label],
            Placeholder = texts[field.Placeholder],
            IsMultiline = field.IsMultiline,
            MaxLength = field.Limit.Characters,
            Value = ValueOf(field),
        };

    private AdaptiveChoiceSetInput Choice(ChoiceField field) =>
        new(field.Id)
        {
            Label = texts[field.Label],
            Style = field.IsCompact ? AdaptiveChoiceInputStyle.Compact : AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = field.IsMultiple,
            Value = ValueOf(field),
            Choices =
            [
                .. field.Choices.Select(choice => new AdaptiveChoice(choice.Words ?? texts[choice.Text], choice.Value)),
            ],
        };

    private AdaptiveChoiceSetInput Scale(ScaleField field) =>
        new(field.Id)
        {
            Label = texts[field.Label],
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = ValueOf(field),
            Choices =
            [
                .. Enumerable
                    .Range(field.Lowest, field.Highest - field.Lowest + 1)
                    .Select(mark => mark.ToString(CultureInfo.InvariantCulture))
                    .Select(mark => new AdaptiveChoice(mark, mark)),
            ],
        };

    private AdaptiveDateInput Date(DateField field) =>
        new(field.Id)
        {
            Label = texts[field.Label],
            // A day that no calendar has cannot stand in a calendar; the notice above says what was wrong.
            Value = DateOnly.TryParseExact(ValueOf(field), "yyyy-MM-dd", out var day) ? day : null,
        };

    private string? ValueOf(FormField field) => unkept?.WordsFor(field.Id) ?? field.Value;
}
