namespace LoopbaanBot.AdaptiveCards.Tests.Samples;

internal static class SampleCards
{
    public static AdaptiveCard With(params IReadOnlyList<AdaptiveElement> body) => new() { Body = body };

    public static AdaptiveCard WithButtons(params IReadOnlyList<AdaptiveAction> actions) => new() { Actions = actions };

    /// <summary>A page of a talk as the bot would draw it.</summary>
    public static AdaptiveCard Question() =>
        new()
        {
            Lang = "nl",
            Speak = "Vraag 2 van 4. Waar krijg je energie van?",
            FallbackText = "Open dit gesprek in een nieuwere versie van Teams.",
            MsTeams = new() { IsFullWidth = true, Entities = [new("29:buddy", "Jan & Joris")] },
            Refresh = new(new("Ververs", "gesprek.ververs"), ["29:teacher"]),
            Body =
            [
                new AdaptiveTextBlock("Vraag 2 van 4")
                {
                    Style = AdaptiveTextBlockStyle.Heading,
                    Weight = AdaptiveTextWeight.Bolder,
                    Size = AdaptiveTextSize.Large,
                },
                new AdaptiveProgressBar(2, 4, new AdaptiveTextBlock("▰▰▱▱")),
                new AdaptiveTextBlock("Waar krijg je **energie** van? Vertel het ook <at>Jan &amp; Joris</at>."),
                new AdaptiveContainer(new AdaptiveRichTextBlock("Eerder schreef je: \"lesgeven aan 3 havo\" 😀 é"))
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                },
                new AdaptiveTextInput("answer")
                {
                    Label = "Je antwoord",
                    IsMultiline = true,
                    IsRequired = true,
                    ErrorMessage = "Schrijf een paar woorden.",
                },
                new AdaptiveToggleInput("share", "Deel met mijn buddy"),
            ],
            Actions =
            [
                new AdaptiveExecuteAction("Verder", "talk.next")
                {
                    Data = new Dictionary<string, string> { ["page"] = "2" },
                    Style = AdaptiveActionStyle.Positive,
                },
                new AdaptiveExecuteAction("Stop", "talk.stop") { AssociatedInputs = AdaptiveAssociatedInputs.None },
            ],
        };
}
