using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Careers.Rhythm;

namespace LoopbaanBot.Careers.Tests.Rhythm;

/// <summary>What the bot asks on its own account: in balance first, and after the reframe at least half forward.</summary>
public sealed class PromptMixTests
{
    private const int Length = 40;

    [Fact]
    [Trait("Seed", "K065")]
    public void Before_the_reframe_any_four_prompts_are_two_reflective_and_two_action_directed() =>
        Prop.ForAll(
                Wishes().ToArbitrary(),
                wishes =>
                    Windows(Run([], false, wishes), PromptMix.Window)
                        .All(window => window.Count(IsReflective) == PromptMix.Window / 2)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Before_the_reframe_the_two_kinds_never_differ_by_more_than_one() =>
        Prop.ForAll(
                Wishes().ToArbitrary(),
                wishes =>
                    Prefixes(Run([], false, wishes))
                        .All(run => Math.Abs((2 * run.Count(IsReflective)) - run.Length) <= 1)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void After_any_history_the_kind_with_the_upper_hand_is_not_asked_next() =>
        Prop.ForAll(
                Histories().ToArbitrary(),
                Wishes().ToArbitrary(),
                (history, wishes) =>
                {
                    var recent = history.TakeLast(PromptMix.Window - 1).ToArray();
                    var reflective = recent.Count(IsReflective);
                    var next = Run(history, false, wishes[..1])[0];
                    return 2 * reflective == recent.Length || IsReflective(next) == (2 * reflective < recent.Length);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Seed", "L042")]
    public void From_the_reframe_on_at_least_half_of_the_prompts_are_steering_or_networking() =>
        Prop.ForAll(
                Wishes().ToArbitrary(),
                wishes =>
                    Prefixes(Run([], true, wishes)).All(run => 2 * run.Count(PromptMix.LeansForward) >= run.Length)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Seed", "L042")]
    public void After_any_history_at_least_half_of_any_even_run_is_steering_or_networking() =>
        Prop.ForAll(
                Histories().ToArbitrary(),
                Wishes().ToArbitrary(),
                (history, wishes) =>
                    Windows(Run(history, true, wishes), 2).All(pair => pair.Any(PromptMix.LeansForward))
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Without_a_wish_all_five_come_along(bool afterReframe) =>
        Prop.ForAll<ulong>(seed =>
                Run([], afterReframe, [.. Enumerable.Repeat<Wish>(new(null, seed), 12)]).Distinct().Count() == 5
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_wish_comes_more_often_and_never_alone(bool afterReframe)
    {
        foreach (var wish in CareerCompetencies.All)
        {
            var run = Run([], afterReframe, [.. Enumerable.Repeat<Wish>(new(wish, 7), Length)]);

            run.Count(competency => competency == wish).ShouldBeInRange(Length / 5, Length / 2);
            run.Distinct().Count().ShouldBeGreaterThanOrEqualTo(3);
        }
    }

    [Fact]
    public void The_first_prompt_is_the_wish_and_differs_between_people_without_one()
    {
        CareerCompetencies
            .All.Select(wish => PromptMix.NextCompetency([], false, wish, new PromptSeed(1)))
            .ShouldBe(CareerCompetencies.All);
        Enumerable
            .Range(0, 60)
            .Select(person => PromptMix.NextCompetency([], false, null, Seeds(person)))
            .Distinct()
            .Count()
            .ShouldBe(5);
    }

    [Fact]
    public void The_same_input_gives_the_same_answer() =>
        Prop.ForAll(
                Histories().ToArbitrary(),
                Wishes().ToArbitrary(),
                (history, wishes) => Run(history, true, wishes).SequenceEqual(Run(history, true, wishes))
            )
            .QuickCheckThrowOnFailure();

    private static PromptSeed Seeds(int person) => PromptSeed.Of(new("board", $"{person}"), new(2026, 1, 20));

    private static bool IsReflective(CareerCompetency competency) => competency.Kind() == CompetencyKind.Reflective;

    /// <summary>The prompts that follow a history, one per wish.</summary>
    private static CareerCompetency[] Run(CareerCompetency[] history, bool afterReframe, Wish[] wishes)
    {
        var asked = history.ToList();
        foreach (var wish in wishes)
        {
            asked.Add(PromptMix.NextCompetency(asked, afterReframe, wish.Preferred, new PromptSeed(wish.Seed)));
        }

        return [.. asked.Skip(history.Length)];
    }

    private static IEnumerable<CareerCompetency[]> Prefixes(CareerCompetency[] run) =>
        Enumerable.Range(1, run.Length).Select(length => run[..length]);

    private static IEnumerable<CareerCompetency[]> Windows(CareerCompetency[] run, int length) =>
        Enumerable.Range(0, run.Length - length + 1).Select(start => run[start..(start + length)]);

    private static Gen<CareerCompetency[]> Histories() => Gen.Elements(CareerCompetencies.All.ToArray()).ArrayOf();

    private static Gen<Wish[]> Wishes() =>
        (
            from preferred in Gen.Elements<CareerCompetency?>([
                null,
                .. CareerCompetencies.All.Cast<CareerCompetency?>(),
            ])
            from seed in Gen.Choose(0, int.MaxValue)
            select new Wish(preferred, (ulong)seed)
        ).ArrayOf(Length);

    private sealed record Wish(CareerCompetency? Preferred, ulong Seed);
}
