using System.Diagnostics;
using System.Globalization;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.Buddies.Matching.Search;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Benchmarks.Buddies;

/// <summary>
/// The division into buddy groups beside what somebody would do by hand (greedy) and beside chance: what it costs in
/// the measure of the matching, and how long it takes. Each in turn, round after round; medians.
/// </summary>
internal static class MatchingRun
{
    private const int Rounds = 5;
    private static readonly int[] s_sizes = [16, 50, 200, 500];

    public static async Task<int> RunAsync()
    {
        await Console.Out.WriteLineAsync("people  cost random  greedy  found  ratio  ms random  greedy  found");
        foreach (var size in s_sizes)
        {
            await Console.Out.WriteLineAsync(Line(size));
        }

        return 0;
    }

    private static string Line(int size)
    {
        var rounds = Enumerable.Range(0, Rounds + 1).Select(round => Measure(size, round)).Skip(1).ToArray();
        var (chance, greedy, found) = (
            Median(rounds, round => round.Random),
            Median(rounds, round => round.Greedy),
            Median(rounds, round => round.Found)
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{size, 6}  {chance.Cost, 11}  {greedy.Cost, 6}  {found.Cost, 5}  {(double)found.Cost / Math.Max(1, greedy.Cost), 5:0.00}"
                + $"  {chance.Ms, 9:0.0}  {greedy.Ms, 6:0.0}  {found.Ms, 5:0}"
        );
    }

    private static (Result Random, Result Greedy, Result Found) Measure(int size, int round)
    {
        var problem = Problem(size, round);
        var groups = GroupSizes.Groups(size)!.Value;
        return (
            Time(() => Begin(problem, groups, FirstSeating.Shuffled)),
            Time(() => Begin(problem, groups, FirstSeating.Greedy)),
            Time(() => ((MatchOutcome.Matched)BuddyMatching.Match(problem, 1)).Cost)
        );
    }

    private static long Begin(MatchingProblem problem, int groups, Func<SeatPlan, SeededDraw, Seating> how)
    {
        var facts = new MatchingFacts(problem);
        return how(new SeatPlan(facts, groups, []), new SeededDraw(1)).Cost + facts.WishesInAll;
    }

    private static Result Time(Func<long> work)
    {
        var began = Stopwatch.GetTimestamp();
        var cost = work();
        return new Result(cost, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private static Result Median<T>(T[] rounds, Func<T, Result> which) =>
        new(
            rounds.Select(round => which(round).Cost).Order().ElementAt(rounds.Length / 2),
            rounds.Select(round => which(round).Ms).Order().ElementAt(rounds.Length / 2)
        );

    /// <summary>A cohort as they are: a school for every eight people, three phases, a few interests, wishes and groups of before.</summary>
    private static MatchingProblem Problem(int size, int seed)
    {
        var chance = new Random(seed);
        return new MatchingProblem(
            [
                .. Enumerable
                    .Range(0, size)
                    .Select(number => new BuddyCandidate(
                        Person(number),
                        $"School {chance.Next(Math.Max(6, size / 8))}",
                        (Phase)chance.Next(3),
                        [.. Enumerable.Range(0, chance.Next(3)).Select(_ => BuddyInterest.All[chance.Next(11)])]
                    )),
            ],
            [
                .. Enumerable
                    .Range(0, size / 4)
                    .Select(number => new BuddyWish(Person(number), [Other(number)], [Other(number)], [])),
            ],
            [
                .. Enumerable
                    .Range(0, size / 4)
                    .Select(_ => (PersonId[])[.. Enumerable.Range(0, 4).Select(_ => Person(chance.Next(size)))]),
            ],
            []
        );

        PersonId Other(int number) => Person((number + 1 + chance.Next(size - 1)) % size);
    }

    private static PersonId Person(int number) => new("board", $"p{number:000}");

    private readonly record struct Result(long Cost, double Ms);
}
