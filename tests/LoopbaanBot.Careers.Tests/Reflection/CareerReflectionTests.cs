using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Tests.Reflection;

public sealed class CareerReflectionTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);
    private static readonly CareerReflection Begun = CareerReflection.Start(
        new(new Guid("0198c0de-0000-7000-8000-000000000001")),
        CareerCompetency.QualitiesReflection,
        Today
    );

    private static readonly ReflectionAnswer Back = ReflectionAnswer.To(new("KR1"), PromptDepth.Back, "een gesprek");
    private static readonly ReflectionAnswer Deeper = ReflectionAnswer.To(new("KR4"), PromptDepth.Deeper, "geduld");

    [Fact]
    public void It_begins_as_an_empty_draft()
    {
        Begun.Status.ShouldBe(ReflectionStatus.Draft);
        Begun.IsEmpty.ShouldBeTrue();
        Begun.KeptOn.ShouldBeNull();
    }

    [Fact]
    public void Answers_stand_in_the_order_of_the_depths_whatever_came_first() =>
        Begun.Answer(Deeper).Answer(Back).Answers.ShouldBe([Back, Deeper]);

    [Fact]
    public void A_second_answer_at_a_depth_replaces_the_first()
    {
        var other = ReflectionAnswer.To(new("KR2"), PromptDepth.Back, "een les", "in 3A");

        Begun.Answer(Back).Answer(Deeper).Answer(other).Answers.ShouldBe([other, Deeper]);
    }

    [Fact]
    public void An_answer_can_be_taken_back()
    {
        Begun.Answer(Back).Withdraw(PromptDepth.Back).IsEmpty.ShouldBeTrue();
        Begun.Withdraw(PromptDepth.Back).ShouldBe(Begun);
    }

    [Fact]
    public void Rewriting_changes_the_words_and_takes_back_what_is_left_out()
    {
        var changed = Back with { Text = "een ander gesprek", FollowUp = "met een ouder" };

        Begun.Answer(Back).Answer(Deeper).Rewrite([changed]).Answers.ShouldBe([changed]);
        Should.Throw<ArgumentException>(() => Begun.Answer(Back).Rewrite([Back with { Text = " " }]));
    }

    [Fact]
    public void An_extra_answer_stands_behind_the_road_and_replaces_nothing()
    {
        var extra = ReflectionAnswer.To(new("KR6"), PromptDepth.Deeper, "nog iets");
        var full = Begun.Answer(Deeper).Add(extra).Answer(Back);

        full.Answers.ShouldBe([Back, Deeper, extra with { IsExtra = true }]);
        full.AnswerAt(PromptDepth.Deeper).ShouldBe(Deeper);
        full.Withdraw(PromptDepth.Deeper).Answers.ShouldBe([Back, extra with { IsExtra = true }]);
    }

    [Fact]
    public void A_mark_and_a_plan_can_be_given_and_taken_back()
    {
        var plan = new IfThenPlan("het dinsdag is", "vraag ik Bram", "ik bel hem");
        var full = Begun.Rate(new(6), "ik kan het al een beetje").Intend(plan);

        (full.Scale, full.ScaleAnswer, full.Plan).ShouldBe((new ScaleScore(6), "ik kan het al een beetje", plan));
        full.Rate(null, "blijft niet").ScaleAnswer.ShouldBeNull();
        full.Rate(null).Intend(null).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_second_press_on_keep_leaves_the_first_date()
    {
        var kept = Begun.Answer(Back).Keep(Today);

        (kept.Status, kept.KeptOn).ShouldBe((ReflectionStatus.Kept, Today));
        kept.Keep(Today.AddDays(1)).ShouldBe(kept);
    }

    [Fact]
    public void Nothing_is_not_kept() => Should.Throw<InvalidOperationException>(() => Begun.Keep(Today));

    [Fact]
    public void Every_change_is_a_later_version()
    {
        var versions = new[]
        {
            Begun,
            Begun.Answer(Back),
            Begun.Answer(Back).Rate(new(3)),
            Begun.Answer(Back).Rate(new(3)).Keep(Today),
        };

        versions.Select(reflection => reflection.Version).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void An_answer_belongs_to_exactly_one_question()
    {
        Should.Throw<ArgumentException>(() => Begun.Answer(new(null, null, PromptDepth.Back, "tekst")));
        Should.Throw<ArgumentException>(() => Begun.Answer(new(new("KR1"), "Wat nu?", PromptDepth.Back, "tekst")));
        Begun.Answer(ReflectionAnswer.ToOwn("Wat nu?", PromptDepth.Back, "tekst")).Answers.Count.ShouldBe(1);
    }

    [Fact]
    public void Texts_over_their_limit_or_blank_are_refused()
    {
        var tooLong = new string('a', 2_001);

        Should.Throw<ArgumentException>(() => Begun.Answer(Back with { Text = tooLong }));
        Should.Throw<ArgumentException>(() => Begun.Answer(Back with { Text = " " }));
        Should.Throw<ArgumentException>(() => Begun.Answer(Back with { FollowUp = tooLong }));
        Should.Throw<ArgumentException>(() => Begun.Rate(new(5), tooLong));
        Should.Throw<ArgumentException>(() => Begun.Intend(new("cue", new string('a', 501))));
        Begun.Answer(Back with { Text = new string('a', 2_000) }).IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void The_number_of_characters_too_many_can_be_told()
    {
        TextLimit.Answer.Fits(new string('a', 2_000)).ShouldBeTrue();
        TextLimit.Answer.Fits(new string('a', 2_007)).ShouldBeFalse();
        TextLimit.Answer.Excess(new string('a', 2_007)).ShouldBe(7);
        TextLimit.Answer.Excess("kort").ShouldBe(0);
    }
}
