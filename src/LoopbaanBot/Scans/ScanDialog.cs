using System.Globalization;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Scans;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Scans.ScanDraft>;

namespace LoopbaanBot.Scans;

/// <summary>The scale questions of the competencies, one a page: all five, or steering alone.</summary>
internal sealed class ScanDialog : WaterfallDialog<ScanDraft>
{
    public const string DialogId = "scan";
    private const int DialogVersion = 1;

    public ScanDialog()
        : base(DialogId, DialogVersion, ScanJsonContext.Default.ScanDraft)
    {
        foreach (var competency in CareerCompetencies.All)
        {
            AddStep(
                competency.ToString(),
                new NumberPrompt(ScaleScore.Lowest, ScaleScore.Highest),
                ask: step => Ask(step, competency),
                keep: (step, mark) => step.Draft.Scan = step.Draft.Scan.Mark(competency, new ScaleScore(mark)),
                when: draft => draft.Kind.Competencies().Contains(competency),
                canSkip: true
            );
        }
    }

    private static FormPage Ask(Step step, CareerCompetency competency) =>
        new(step.Frame(), "scan.title")
        {
            Scale = competency,
            Progress = (step.Position, step.Count),
            Fields =
            [
                new ScaleField("scan.label", ScaleScore.Lowest, ScaleScore.Highest)
                {
                    Value = step.Draft.Scan.MarkFor(competency)?.Value.ToString(CultureInfo.InvariantCulture),
                },
            ],
            Help = "scan.help",
        };
}

/// <summary>A scan while it is filled in.</summary>
internal sealed class ScanDraft
{
    public required CompetencyScan Scan { get; set; }

    public ScanKind Kind { get; init; }
}
