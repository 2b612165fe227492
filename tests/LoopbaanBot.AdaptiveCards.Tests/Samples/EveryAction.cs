namespace LoopbaanBot.AdaptiveCards.Tests.Samples;

internal static class EveryAction
{
    public static IReadOnlyList<AdaptiveAction> All =>
        [
            Execute(),
            new AdaptiveSubmitAction("Verstuur")
            {
                Data = new Dictionary<string, string> { ["ronde"] = "r1" },
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                HideFeedback = true,
                Style = AdaptiveActionStyle.Destructive,
            },
            new AdaptiveOpenUrlAction("Bekijk op leraar.example", new Uri("https://leraar.example/paden?a=1&b=2")),
            new AdaptiveShowCardAction(
                "Meer",
                new AdaptiveCard
                {
                    Body = [new AdaptiveTextBlock("Meer hierover")],
                    Actions = [new AdaptiveExecuteAction("Sluit", "kaart.sluit")],
                }
            ),
            new AdaptiveToggleVisibilityAction("Toon", new AdaptiveTargetElement("uitleg"), new("uitleg", true)),
        ];

    public static AdaptiveExecuteAction Execute() =>
        new("Verder", "gesprek.verder")
        {
            Id = "verder",
            Data = new Dictionary<string, string> { ["stap"] = "2", ["v"] = "1" },
            AssociatedInputs = AdaptiveAssociatedInputs.None,
            HideFeedback = true,
            Style = AdaptiveActionStyle.Positive,
            Mode = AdaptiveActionMode.Secondary,
            Tooltip = "Naar de volgende vraag",
            IsEnabled = false,
        };
}
