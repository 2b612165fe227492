using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Tests.Reflection.Prompts;

public sealed class PromptChoiceTests
{
    // Worked out by hand with the published FNV-1a constants.
    private const ulong PinnedSeed = 5846659764061759189;

    private static readonly DateOnly Start = new(2024, 8, 31);
    private static readonly PersonId Teacher = new("board", "teacher");

    [Fact]
    public void Over_any_history_no_question_comes_back_within_six_months() =>
        Prop.ForAll(Gaps().ToArbitrary(), gaps => Hold(5, gaps).All(asked => !asked.TooSoon))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Over_any_history_a_question_is_found_exactly_when_one_is_free() =>
        Prop.ForAll(Gaps().ToArbitrary(), gaps => Hold(5, gaps).All(asked => asked.Found == asked.OneWasFree))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Five_talks_get_five_questions_and_the_sixth_gets_none()
    {
        var talks = Hold(5, [0, 1, 1, 1, 1, 1]);

        talks.Take(5).ShouldAllBe(asked => asked.Found && !asked.TooSoon);
        talks[5].Found.ShouldBeFalse();
    }

    [Fact]
    public void The_same_seed_gives_the_same_question()
    {
        var seed = PromptSeed.Of(Teacher, Start);

        Next(Banks.Of(5), seed).ShouldBe(Next(Banks.Of(5), seed));
    }

    [Fact]
    public void The_seed_does_not_change_with_the_process() =>
        PromptSeed.Of(new("board", "teacher"), Start).ShouldBe(new PromptSeed(PinnedSeed));

    [Fact]
    public void Days_and_people_begin_with_different_questions()
    {
        var bank = Banks.Of(5);
        var byDay = Enumerable.Range(0, 60).Select(day => Next(bank, PromptSeed.Of(Teacher, Start.AddDays(day))));
        var byPerson = Enumerable
            .Range(0, 60)
            .Select(person => Next(bank, PromptSeed.Of(new("board", $"{person}"), Start)));

        byDay.Distinct().Count().ShouldBe(5);
        byPerson.Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public void A_step_without_questions_leaves_the_question_to_the_teacher() =>
        Next(Banks.Of(0), new PromptSeed(1)).ShouldBeNull();

    private static ReflectionPrompt? Next(PromptBank bank, PromptSeed seed) =>
        PromptChoice.Next(bank, AskedPrompts.Empty, Banks.Competency, Banks.Depth, Start, seed);

    /// <summary>Days between talks: often a few, sometimes half a year and the days around it.</summary>
    private static Gen<int[]> Gaps() => Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(178, 186)).ArrayOf();

    private static List<Asked> Hold(int questions, int[] gaps)
    {
        var bank = Banks.Of(questions);
        var asked = AskedPrompts.Empty;
        var lastAsked = new Dictionary<PromptId, DateOnly>();
        var talks = new List<Asked>();
        var today = Start;
        foreach (var gap in gaps)
        {
            today = today.AddDays(gap);
            var free = Enumerable.Range(1, questions).Select(Banks.Id).Count(id => IsFree(lastAsked, id, today));
            var next = PromptChoice.Next(
                bank,
                asked,
                Banks.Competency,
                Banks.Depth,
                today,
                PromptSeed.Of(Teacher, today)
            );
            talks.Add(new(next is not null, free > 0, next is not null && !IsFree(lastAsked, next.Id, today)));
            if (next is not null)
            {
                lastAsked[next.Id] = today;
                asked = asked.Remember(next.Id, today);
            }
        }

        return talks;
    }

    // Written apart from the code under test: month by month on the calendar, not by AddMonths.
    private static bool IsFree(Dictionary<PromptId, DateOnly> lastAsked, PromptId id, DateOnly today)
    {
        if (!lastAsked.TryGetValue(id, out var last))
        {
            return true;
        }

        var month = last.Month + 6;
        var year = last.Year + ((month - 1) / 12);
        month = ((month - 1) % 12) + 1;
        return today >= new DateOnly(year, month, Math.Min(last.Day, DateTime.DaysInMonth(year, month)));
    }

    private sealed record Asked(bool Found, bool OneWasFree, bool TooSoon);
}
