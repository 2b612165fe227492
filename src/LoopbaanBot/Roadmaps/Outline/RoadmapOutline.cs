using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Content;

namespace LoopbaanBot.Roadmaps.Outline;

/// <summary>Puts a roadmap in reading order, with the headings of a language. Parts without words are left out.</summary>
internal sealed class RoadmapOutline(LanguageContent content)
{
    private readonly Texts _texts = content.Texts;

    public IReadOnlyList<OutlineSection> Of(Roadmap roadmap) =>
        [
            .. new[]
            {
                Section(OutlineStage.Past, "roadmap.part.past", roadmap.Past, Past(roadmap)),
                new(OutlineStage.Now, _texts["roadmap.part.question"], [.. Question(roadmap.Question)]),
                Section(OutlineStage.Now, "roadmap.part.balance", roadmap.Balance, Balance(roadmap.Balance.Content)),
                Section(
                    OutlineStage.Now,
                    "roadmap.part.competencies",
                    roadmap.Competencies,
                    roadmap.Competencies.Content.Competencies.Select(Competency)
                ),
                Section(OutlineStage.Ahead, "roadmap.part.vision", roadmap.Vision, Vision(roadmap.Vision.Content)),
                Section(
                    OutlineStage.Ahead,
                    "roadmap.part.steps",
                    roadmap.Steps,
                    roadmap.Steps.Content.Steps.Select(Step)
                ),
                Section(OutlineStage.Ahead, "roadmap.part.reach", roadmap.Reach, Reach(roadmap.Reach.Content)),
            }.Where(section => section.Items.Count > 0),
        ];

    public IReadOnlyList<OutlineSection> Of(MiniRoadmap mini) =>
        [
            .. new[]
            {
                Section(
                    OutlineStage.Now,
                    "roadmap.mini.strength",
                    mini.Strength,
                    Text("roadmap.mini.can", mini.Strength.Content.Text)
                ),
                Section(
                    OutlineStage.Now,
                    "roadmap.mini.curiosity",
                    mini.Curiosity,
                    Text("roadmap.mini.know", mini.Curiosity.Content.Text)
                ),
                Section(OutlineStage.Ahead, "roadmap.mini.step", mini.Step, mini.Step.Content.Steps.Select(Step)),
            }.Where(section => section.Items.Count > 0),
        ];

    private OutlineSection Section<T>(
        OutlineStage stage,
        string title,
        RoadmapSection<T> section,
        IEnumerable<OutlineItem> items
    )
        where T : class, IRoadmapContent<T> => new(stage, _texts[title], [.. items], !section.IsOwn);

    private IEnumerable<OutlineItem> Past(Roadmap roadmap) =>
        roadmap.Past.Content.Choices.Select(
            (choice, at) =>
                new OutlineItem(_texts[$"roadmap.past.what.{Ordinal(at)}"], choice.What)
                {
                    Details = [.. Text("roadmap.past.turn", choice.Decided)],
                }
        );

    private static int Ordinal(int at) => at + 1;

    private IEnumerable<OutlineItem> Question(OwnQuestion question) =>
        question.HasChanged
            ? [.. Text("roadmap.question.first", question.First), .. Text("roadmap.question.current", question.Current)]
            : Text("roadmap.question.current", question.Current);

    private IEnumerable<OutlineItem> Balance(CareerBalance balance) =>
        [
            .. Lines("roadmap.balance.keep", balance.Keep),
            .. Lines("roadmap.balance.prune", balance.Prune),
            .. Lines("roadmap.balance.sow", balance.Sow),
        ];

    private OutlineItem Competency(CompetencyWords words) => new(content[words.Competency].Intro.Name, words.Words);

    private IEnumerable<OutlineItem> Vision(RoadmapVision vision) =>
        [
            .. Text("roadmap.vision.can", vision.Can),
            .. Text("roadmap.vision.want", vision.Want),
            .. Text("roadmap.vision.will", vision.Will),
        ];

    private OutlineItem Step(RoadmapStep step) =>
        new(_texts.Date(step.On), step.What)
        {
            Day = step.On,
            Details =
            [
                .. Text("roadmap.step.withWhom", step.With),
                .. Text("roadmap.step.forSchool", step.SchoolGains),
            ],
        };

    private IEnumerable<OutlineItem> Reach(RoadmapReach reach) =>
        [.. Text("roadmap.reach.school", reach.SchoolGains), .. Text("roadmap.reach.outside", reach.OutsideContact)];

    private IEnumerable<OutlineItem> Text(string label, string? words) =>
        words is null ? [] : [new OutlineItem(_texts[label], words)];

    private IEnumerable<OutlineItem> Lines(string label, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : [new OutlineItem(_texts[label], lines) { IsList = true }];
}
