namespace LoopbaanBot.AdaptiveCards.Tests.Samples;

internal static class EveryInput
{
    public static IEnumerable<(string Name, AdaptiveElement Element)> All =>
        [
            ("Input.Text", Text()),
            (
                "Input.Number",
                new AdaptiveNumberInput("uren")
                {
                    Label = "Uren",
                    Placeholder = "0 tot 40",
                    Value = 2.5m,
                    Min = 0,
                    Max = 40,
                }
            ),
            (
                "Input.Date",
                new AdaptiveDateInput("dag")
                {
                    Label = "Dag",
                    Value = new(2026, 9, 1),
                    Min = new(2026, 1, 1),
                    Max = new(2027, 1, 1),
                }
            ),
            (
                "Input.Time",
                new AdaptiveTimeInput("tijd")
                {
                    Label = "Tijd",
                    Value = new(9, 30),
                    Min = new(8, 0),
                    Max = new(17, 0),
                }
            ),
            (
                "Input.Toggle",
                new AdaptiveToggleInput("deel", "Deel dit met mijn buddy") { Label = "Delen", IsOn = true }
            ),
            ("Input.ChoiceSet", Choices()),
            (
                "Input.ChoiceSet, people",
                new AdaptiveChoiceSetInput("buddy")
                {
                    Label = "Buddy",
                    Style = AdaptiveChoiceInputStyle.Filtered,
                    ChoicesData = AdaptiveDataQuery.PeopleHere,
                }
            ),
        ];

    private static AdaptiveTextInput Text() =>
        new("antwoord")
        {
            Label = "Je antwoord",
            IsRequired = true,
            ErrorMessage = "Schrijf een antwoord van hooguit 500 tekens.",
            Placeholder = "Bijvoorbeeld: …",
            Value = "Al begonnen",
            IsMultiline = true,
            MaxLength = 500,
            Regex = "^[^<]+$",
            Style = AdaptiveTextInputStyle.Email,
        };

    private static AdaptiveChoiceSetInput Choices() =>
        new("pad")
        {
            Label = "Welk pad?",
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Placeholder = "Kies",
            Value = "coach,expert",
            Choices = [new("Coach", "coach"), new("Vakexpert", "expert")],
        };
}
