using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>
/// Which competency the next prompt of the bot's own choice is about. Before the reframe half of the prompts reflect and
/// half move; after it at least half are about steering or networking, the least developed of the five (domain E1
/// "mix", L042). What a teacher picks themself goes past this rule and only counts as history.
/// </summary>
public static class PromptMix
{
    /// <summary>How many prompts in a row hold as many reflective as action-directed ones, the next one included.</summary>
    public const int Window = 4;

    /// <summary>
    /// The next competency. Pure: the same history, moment, wish and seed give the same answer.
    /// <list type="bullet">
    /// <item>Before the reframe: never the kind that has the upper hand in the last three, so that a run of four of the bot's own
    /// holds two and two.</item>
    /// <item>After it: of every two prompts in a row at least one is steering or networking. Give only the prompts since the reframe
    /// and it holds from the first one on.</item>
    /// <item>Where the rule leaves a choice, <paramref name="preferred"/> comes, unless it was the latest of the possible ones; else
    /// the one that was asked longest ago, and the seed decides between those never asked.</item>
    /// </list>
    /// </summary>
    /// <param name="asked">The prompts this teacher had, newest last; may be empty and may hold ones they picked.</param>
    public static CareerCompetency NextCompetency(
        IReadOnlyList<CareerCompetency> asked,
        bool afterReframe,
        CareerCompetency? preferred,
        PromptSeed seed
    ) => Choose([.. afterReframe ? After(asked) : Before(asked, preferred, seed)], asked, preferred, seed);

    /// <summary>Steering and networking: what weighs most after the reframe.</summary>
    public static bool LeansForward(CareerCompetency competency) =>
        competency is CareerCompetency.CareerSteering or CareerCompetency.Networking;

    private static IEnumerable<CareerCompetency> After(IReadOnlyList<CareerCompetency> asked) =>
        asked.Count > 0 && LeansForward(asked[^1])
            ? CareerCompetencies.All
            : CareerCompetencies.All.Where(LeansForward);

    private static IEnumerable<CareerCompetency> Before(
        IReadOnlyList<CareerCompetency> asked,
        CareerCompetency? preferred,
        PromptSeed seed
    )
    {
        var recent = asked.TakeLast(Window - 1).ToArray();
        var upperHand = recent.Sum(competency => competency.Kind() == CompetencyKind.Reflective ? 1 : -1);
        var due =
            upperHand > 0 ? CompetencyKind.ActionDirected
            : upperHand < 0 ? CompetencyKind.Reflective
            : (preferred ?? First(CareerCompetencies.All, seed)).Kind();
        return CareerCompetencies.All.Where(competency => competency.Kind() == due);
    }

    private static CareerCompetency Choose(
        CareerCompetency[] possible,
        IReadOnlyList<CareerCompetency> asked,
        CareerCompetency? preferred,
        PromptSeed seed
    )
    {
        var latest = asked.Reverse().Where(possible.Contains).Cast<CareerCompetency?>().FirstOrDefault();
        if (preferred is { } wish && wish != latest && possible.Contains(wish))
        {
            return wish;
        }

        var longestAgo = possible.Min(competency => LastAsked(asked, competency));
        return First(possible.Where(competency => LastAsked(asked, competency) == longestAgo), seed);
    }

    /// <summary>The place of the latest time a competency was asked; -1 for never.</summary>
    private static int LastAsked(IReadOnlyList<CareerCompetency> asked, CareerCompetency competency)
    {
        var place = asked.Count - 1;
        while (place >= 0 && asked[place] != competency)
        {
            place--;
        }

        return place;
    }

    private static CareerCompetency First(IEnumerable<CareerCompetency> possible, PromptSeed seed) =>
        possible.MinBy(competency => seed.Rank(competency.ToString()));
}
