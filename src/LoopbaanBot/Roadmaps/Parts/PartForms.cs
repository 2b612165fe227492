using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Conversation.Talks;

namespace LoopbaanBot.Roadmaps.Parts;

/// <summary>The parts that have a form; steps are edited one by one.</summary>
internal static class PartForms
{
    /// <summary>All lines of one list, at their longest.</summary>
    private static readonly TextLimit s_list = new(RoadmapLimits.Lines * (RoadmapLimits.Line.Characters + 1));

    public static IReadOnlyList<PartForm> All { get; } =
    [
        new PartForm<CareerPast>(RoadmapPart.Past, "roadmap.part.past")
        {
            Get = roadmap => roadmap.Past,
            Set = (roadmap, section) => roadmap with { Past = section },
            Draw = past => [.. Enumerable.Range(0, RoadmapLimits.Choices).SelectMany(at => Choice(past, at))],
            Fill = words => new CareerPast([
                .. Enumerable.Range(0, RoadmapLimits.Choices).Select(at => Choice(words, at)).OfType<PastChoice>(),
            ]),
        },
        new PartForm<CareerBalance>(RoadmapPart.Balance, "roadmap.part.balance")
        {
            Get = roadmap => roadmap.Balance,
            Set = (roadmap, section) => roadmap with { Balance = section },
            Draw = balance =>
                [
                    List("roadmap.balance.keep", "keep", balance.Keep),
                    List("roadmap.balance.prune", "prune", balance.Prune),
                    List("roadmap.balance.sow", "sow", balance.Sow),
                ],
            Fill = words => new CareerBalance(words.Lines("keep"), words.Lines("prune"), words.Lines("sow")),
        },
        new PartForm<OwnCompetencies>(RoadmapPart.Competencies, "roadmap.part.competencies")
        {
            Get = roadmap => roadmap.Competencies,
            Set = (roadmap, section) => roadmap with { Competencies = section },
            Draw = own => [.. CareerCompetencies.All.Select(competency => Competency(own, competency))],
            Fill = words =>
                OwnCompetencies.Of(
                    CareerCompetencies.All.Select(about => Competency(words, about)).OfType<CompetencyWords>()
                ),
        },
        new PartForm<RoadmapVision>(RoadmapPart.Vision, "roadmap.part.vision")
        {
            Get = roadmap => roadmap.Vision,
            Set = (roadmap, section) => roadmap with { Vision = section },
            Draw = vision =>
                [
                    Text("roadmap.vision.can", "can", vision.Can, RoadmapLimits.Words),
                    Text("roadmap.vision.want", "want", vision.Want, RoadmapLimits.Words),
                    Text("roadmap.vision.will", "will", vision.Will, RoadmapLimits.Words),
                ],
            Fill = words => new RoadmapVision(
                words.Text("can", RoadmapLimits.Words),
                words.Text("want", RoadmapLimits.Words),
                words.Text("will", RoadmapLimits.Words)
            ),
        },
        new PartForm<RoadmapReach>(RoadmapPart.Reach, "roadmap.part.reach")
        {
            Get = roadmap => roadmap.Reach,
            Set = (roadmap, section) => roadmap with { Reach = section },
            Draw = reach =>
                [
                    Text("roadmap.reach.school", "school", reach.SchoolGains, RoadmapLimits.Words),
                    Text("roadmap.reach.outside", "outside", reach.OutsideContact, RoadmapLimits.Words),
                ],
            Fill = words => new RoadmapReach(
                words.Text("school", RoadmapLimits.Words),
                words.Text("outside", RoadmapLimits.Words)
            ),
        },
    ];

    /// <summary>Null for the steps.</summary>
    public static PartForm? Find(RoadmapPart part) => All.FirstOrDefault(form => form.Part == part);

    private static IEnumerable<FormField> Choice(CareerPast past, int at)
    {
        var (choice, number) = (past.Choices.ElementAtOrDefault(at), at + 1);
        return
        [
            Text($"roadmap.past.what.{number}", $"what{at}", choice?.What, RoadmapLimits.Line) with
            {
                IsMultiline = false,
            },
            Text($"roadmap.past.decided.{number}", $"decided{at}", choice?.Decided, RoadmapLimits.Words),
        ];
    }

    /// <summary>
    /// What decided a choice that was not named is a choice all the same, as long as a choice may be: no words are lost.
    /// </summary>
    private static PastChoice? Choice(PartWords words, int at) =>
        words.Text($"what{at}", RoadmapLimits.Line) is { } what
            ? new PastChoice(what, words.Text($"decided{at}", RoadmapLimits.Words))
        : words.Text($"decided{at}", RoadmapLimits.Line) is { } decided ? new PastChoice(decided, null)
        : null;

    private static TextField Competency(OwnCompetencies own, CareerCompetency competency) =>
        Text(
            $"roadmap.competency.{Reflection.Cards.Names.Of(competency)}",
            competency.ToString(),
            own.About(competency),
            RoadmapLimits.Competency
        );

    private static CompetencyWords? Competency(PartWords words, CareerCompetency competency) =>
        words.Text(competency.ToString(), RoadmapLimits.Competency) is { } text
            ? new CompetencyWords(competency, text)
            : null;

    private static TextField Text(string label, string id, string? value, TextLimit limit) =>
        new(label, id)
        {
            Value = value,
            Limit = limit,
            Placeholder = "roadmap.placeholder.words",
        };

    private static TextField List(string label, string id, IReadOnlyList<string> lines) =>
        Text(label, id, string.Join('\n', lines), s_list) with
        {
            Placeholder = "roadmap.placeholder.lines",
        };
}
