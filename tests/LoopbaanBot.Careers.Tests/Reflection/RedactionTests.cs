using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Tests.Reflection;

/// <summary>Logs and exceptions print objects; a teacher's words must not ride along.</summary>
public sealed class RedactionTests
{
    private const string Secret = "pompoen";

    private static readonly ReflectionAnswer Answer = ReflectionAnswer.ToOwn(Secret, PromptDepth.Back, Secret, Secret);
    private static readonly IfThenPlan Plan = new(Secret, Secret, Secret);

    [Fact]
    public void An_answer_prints_its_depth_only() =>
        Answer.ToString().ShouldBe("ReflectionAnswer { Back, own question }");

    [Fact]
    public void A_plan_prints_no_words() => Plan.ToString().ShouldBe("IfThenPlan { with fallback }");

    [Fact]
    public void A_reflection_prints_what_it_is_and_not_what_it_says()
    {
        var printed = CareerReflection
            .Start(new(Guid.Empty), CareerCompetency.Networking, new(2026, 1, 21))
            .Answer(Answer)
            .Rate(new(7), Secret)
            .Intend(Plan)
            .ToString();

        printed.ShouldNotContain(Secret);
        printed.ShouldContain("Networking, Draft, version 4");
    }

    [Fact]
    public void A_refused_text_is_not_in_the_complaint() =>
        Should
            .Throw<ArgumentException>(() => TextLimit.PlanPart.Require(Secret + new string('a', 500)))
            .ToString()
            .ShouldNotContain(Secret);
}
