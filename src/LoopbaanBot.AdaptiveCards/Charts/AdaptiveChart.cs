using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Teams;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Charts;

/// <summary>
/// A chart that Teams draws. Its fallback holds the same numbers, and screen readers are better off with it.
/// </summary>
public abstract class AdaptiveChart : AdaptiveTeamsElement
{
    private protected AdaptiveChart(string title, AdaptiveElement fallback)
        : base(fallback) => Title = title;

    public string Title { get; }

    /// <summary>Off where a text above the chart says the same.</summary>
    public bool ShowTitle { get; init; } = true;

    public AdaptiveChartColorSet ColorSet { get; init; }

    private protected sealed override void WriteAddition(Utf8JsonWriter writer)
    {
        writer.WriteString("title"u8, Title);
        writer.WriteWhenOn("showTitle"u8, ShowTitle);
        writer.WriteCamel("colorSet"u8, ColorSet);
        WriteChart(writer);
    }

    private protected abstract void WriteChart(Utf8JsonWriter writer);
}
