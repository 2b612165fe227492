namespace LoopbaanBot.AdaptiveCards.Tests.Samples;

/// <summary>What Teams added after 1.5.</summary>
internal static class EveryAddition
{
    public static IEnumerable<(string Name, AdaptiveElement Element)> All => [.. Signs, .. Charts];

    private static AdaptiveFactSet Facts { get; } = new(new AdaptiveFact("Sterk", "4"), new("Groeit", "2"));

    private static IReadOnlyList<AdaptiveChartValue> Parts { get; } =
    [new("Sterk", 4, AdaptiveChartColor.Good), new("Groeit", 2.5m)];

    private static IReadOnlyList<AdaptiveBar> Bars { get; } =
    [new("Sept.", 3, AdaptiveChartColor.CategoricalLightBlue), new("Okt.", 4)];

    private static IReadOnlyList<AdaptiveLinePoint> Points { get; } = [new("2026-09-01", 3), new("2026-10-01", 4.5m)];

    private static IEnumerable<(string, AdaptiveElement)> Signs =>
        [
            (
                "Badge",
                new AdaptiveBadge("Gedeeld", new AdaptiveTextBlock("Gedeeld"))
                {
                    Icon = "Share",
                    Style = AdaptiveBadgeStyle.Informative,
                    IsTinted = true,
                    Tooltip = "Je buddy ziet dit",
                }
            ),
            (
                "ProgressBar",
                new AdaptiveProgressBar(2, 5, new AdaptiveTextBlock("Stap 2 van 5"))
                {
                    Color = AdaptiveProgressBarColor.Good,
                }
            ),
            (
                "Icon",
                new AdaptiveIcon("Lightbulb", AdaptiveFallback.Drop)
                {
                    Size = AdaptiveIconSize.Large,
                    Color = AdaptiveTextColor.Good,
                    IsFilled = true,
                }
            ),
        ];

    private static IEnumerable<(string, AdaptiveElement)> Charts =>
        [
            (
                "Chart.Donut",
                new AdaptiveDonutChart("Sterktes", Parts, Facts)
                {
                    ShowTitle = false,
                    ColorSet = AdaptiveChartColorSet.Diverging,
                }
            ),
            (
                "Chart.Pie",
                new AdaptivePieChart("Sterktes", Parts, Facts) { ColorSet = AdaptiveChartColorSet.Categorical }
            ),
            (
                "Chart.Gauge",
                new AdaptiveGaugeChart("Voortgang", 3, Facts)
                {
                    Max = 5,
                    AsFraction = true,
                    Segments = [new("Begin", 2, AdaptiveChartColor.Warning), new("Op weg", 3)],
                }
            ),
            (
                "Chart.Line",
                new AdaptiveLineChart(
                    "Verloop",
                    [new("Werkplezier", Points, AdaptiveChartColor.CategoricalTeal)],
                    Facts
                )
                {
                    XAxisTitle = "Maand",
                    YAxisTitle = "Cijfer",
                }
            ),
            (
                "Chart.VerticalBar",
                new AdaptiveVerticalBarChart("Rondes", Bars, Facts) { XAxisTitle = "Maand", YAxisTitle = "Aantal" }
            ),
            (
                "Chart.HorizontalBar",
                new AdaptiveHorizontalBarChart("Rondes", Bars, Facts) { XAxisTitle = "Maand", YAxisTitle = "Aantal" }
            ),
            (
                "Chart.HorizontalBar.Stacked",
                new AdaptiveStackedHorizontalBarChart("Antwoorden", [new("Vraag 1", Parts)], Facts)
            ),
        ];
}
