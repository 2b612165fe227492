using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Tests.Roadmaps;

/// <summary>Roadmaps and sources to test with, by hand and at random.</summary>
internal static class Drawn
{
    public static readonly DateOnly Today = new(2026, 1, 20);

    public static RoadmapStep Step(int number, string what = "koffie met Bram", string? with = "Bram") =>
        new(IdOf(number), what, Today.AddDays(number), with);

    public static RoadmapStepId IdOf(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static Gen<string> Text() =>
        Gen.Elements(
            "lesgeven aan 3A",
            "rust",
            "vergaderen op vrijdag",
            "meelopen bij de decaan",
            "**koffie** met Bram",
            "<b>lef</b>",
            "een 😀 in de gang"
        );

    public static Gen<RoadmapSources> Sources() =>
        from past in Lists(from what in Text() from decided in Maybe(Text()) select new PastChoice(what, decided), 3)
        from keep in Lists(Text(), 12)
        from prune in Lists(Text(), 12)
        from sow in Lists(Text(), 12)
        from words in Lists(
            from competency in Gen.Elements<CareerCompetency>([.. CareerCompetencies.All])
            from text in Text()
            select new CompetencyWords(competency, text),
            9
        )
        from vision in Maybe(Text()).ThreeOf()
        from actions in Lists(Action(), 25)
        from question in Maybe(Text()).TwoOf()
        from gains in Maybe(Text())
        select new RoadmapSources
        {
            Past = new CareerPast(past),
            Balance = new CareerBalance(keep, prune, sow),
            Competencies = words,
            Vision = new RoadmapVision(vision.Item1, vision.Item2, vision.Item3),
            Actions = actions,
            Reach = new RoadmapReach(gains, null),
            Question = new OwnQuestion(question.Item1, question.Item2),
        };

    public static IEnumerable<string> WordsOf(RoadmapSources sources) =>
        [
            .. sources.Past.Words(),
            .. sources.Balance.Words(),
            .. sources.Competencies.Select(words => words.Words),
            .. sources.Vision.Words(),
            .. sources.Actions.SelectMany(action => new[] { action.What, action.With }).OfType<string>(),
            .. sources.Reach.Words(),
            .. sources.Question.Words(),
        ];

    private static Gen<SourceAction> Action() =>
        from number in Gen.Choose(1, 400)
        from what in Text()
        from days in Gen.Choose(-30, 200)
        from dated in Gen.Elements(true, true, false)
        from with in Maybe(Text())
        select new SourceAction(IdOf(number), what, dated ? Today.AddDays(days) : null, with);

    private static Gen<string?> Maybe(Gen<string> text) =>
        Gen.OneOf(text.Select(words => (string?)words), Gen.Constant((string?)null));

    private static Gen<T[]> Lists<T>(Gen<T> of, int most) => Gen.Choose(0, most).SelectMany(count => of.ArrayOf(count));

    private static Gen<(T, T)> TwoOf<T>(this Gen<T> of) => from a in of from b in of select (a, b);

    private static Gen<(T, T, T)> ThreeOf<T>(this Gen<T> of) => from a in of from b in of from c in of select (a, b, c);
}
