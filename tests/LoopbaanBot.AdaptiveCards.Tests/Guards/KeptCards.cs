using LoopbaanBot.AdaptiveCards.Tests.Samples;
using static LoopbaanBot.AdaptiveCards.Tests.Samples.SampleCards;

namespace LoopbaanBot.AdaptiveCards.Tests.Guards;

/// <summary>Cards that a clumsier guard would refuse.</summary>
internal static class KeptCards
{
    public static IReadOnlyList<AdaptiveCard> All { get; } =
    [
        WithButtons(Many(6)),
        WithButtons([.. Many(5), new AdaptiveShowCardAction("Meer", WithButtons(Many(6)))]),
        With(
            new AdaptiveActionSet(Many(6)),
            new AdaptiveContainer(new AdaptiveTextBlock("Kies mij"))
            {
                SelectAction = new AdaptiveExecuteAction("a0", "x"),
            }
        ),
        WithButtons(new AdaptiveSubmitAction("Stop") { Data = new Dictionary<string, string> { ["verb"] = "stop" } }),
        new AdaptiveCard
        {
            Refresh = new(new("Ververs", "v"), [.. Enumerable.Range(0, 60).Select(static n => $"29:{n}")]),
        },
        With(new AdaptiveImage("https://a.example/a.png", ""), new AdaptiveImage(EveryElement.Pixel, "A")),
        With(new AdaptiveToggleInput("a", "Alleen een titel")),
        With(new AdaptiveIcon("Lightbulb", AdaptiveFallback.Drop)),
        With(
            new AdaptiveChoiceSetInput("a")
            {
                Label = "A",
                Style = AdaptiveChoiceInputStyle.Filtered,
                ChoicesData = AdaptiveDataQuery.People,
            }
        ),
        With(new AdaptiveTextBlock("Vraag 1 van 4") { Weight = AdaptiveTextWeight.Bolder }),
        With(new AdaptiveBadge("a", new AdaptiveTextBlock("a") { Id = "b" }) { Id = "a" }),
        new AdaptiveCard
        {
            Body = [new AdaptiveContainer(new AdaptiveTextBlock("uitleg")) { Id = "uitleg", IsVisible = false }],
            Actions = [new AdaptiveToggleVisibilityAction("Toon uitleg", new AdaptiveTargetElement("uitleg"))],
        },
        new AdaptiveCard
        {
            Body = [new AdaptiveFactSet(new AdaptiveFact("Buddy", "<at>Jan</at>"))],
            MsTeams = new() { Entities = [new("29:jan", "Jan")] },
        },
    ];

    private static AdaptiveAction[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(static n => new AdaptiveExecuteAction($"a{n}", "x"))];
}
