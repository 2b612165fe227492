using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Charts;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Scans;
using LoopbaanBot.Content;

namespace LoopbaanBot.Scans;

/// <summary>Draws the marks of one person: sentences that anybody can read, and above them lines once there is time to show.</summary>
/// <remarks>No totals, no differences and no order but that of the competencies: marks are compared with nothing.</remarks>
internal sealed class ScanPicture(LanguageContent content, ScanHistory history)
{
    /// <summary>Beside the first: every point of years would make a card too large to send.</summary>
    private const int LatestDrawn = 20;

    private readonly Texts _texts = content.Texts;

    public IReadOnlyList<AdaptiveElement> Draw() =>
        history.Scans.Count == 1
            ? [.. Sentences(), new AdaptiveTextBlock(_texts["scan.first"])]
            : [Chart(), .. Sentences()];

    private AdaptiveLineChart Chart() =>
        new(_texts["scan.chart"], [.. CareerCompetencies.All.Where(IsMarked).Select(Line)], Dates())
        {
            XAxisTitle = _texts["scan.time"],
            YAxisTitle = _texts["scan.axis"],
        };

    /// <summary>Where no chart can be drawn: the days, above the sentences that name the marks.</summary>
    private AdaptiveTextBlock Dates() =>
        new(
            _texts[
                "scan.dates",
                ("dates", string.Join(", ", Drawn(history.Scans).Select(scan => _texts.Date(scan.On))))
            ]
        );

    private bool IsMarked(CareerCompetency competency) => history.ChangeIn(competency) is not null;

    private AdaptiveLineSeries Line(CareerCompetency competency) =>
        new(
            content[competency].Intro.Name,
            [
                .. Drawn(history.MarksOf(competency))
                    .Select(mark => new AdaptiveLinePoint(ScanStore.IdOf(mark.On), mark.Score.Value)),
            ]
        );

    /// <summary>Where the line began and its latest part.</summary>
    private static IEnumerable<T> Drawn<T>(IReadOnlyList<T> all) =>
        all.Take(1).Concat(all.Skip(1).TakeLast(LatestDrawn));

    private IEnumerable<AdaptiveElement> Sentences() =>
        CareerCompetencies.All.Where(IsMarked).Select(competency => new AdaptiveTextBlock(Sentence(competency)));

    private string Sentence(CareerCompetency competency)
    {
        var change = history.ChangeIn(competency)!.Value;
        var (name, first) = (InSentence(content[competency].Intro.Name), change.First.Score.Value);
        return change.WasMarkedOnce ? _texts["scan.once", ("competency", name), ("mark", first)]
            : change.IsSame ? _texts["scan.same", ("competency", name), ("first", first)]
            : _texts["scan.change", ("competency", name), ("first", first), ("latest", change.Latest.Score.Value)];
    }

    private static string InSentence(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
