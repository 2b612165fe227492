using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Tests.Reflection.Prompts;

public sealed class PromptBankTests
{
    [Fact]
    public void A_lookup_gives_the_questions_of_one_step_in_their_order() =>
        Banks
            .Of(3)
            .For(Banks.Competency, Banks.Depth)
            .Select(prompt => prompt.Id)
            .ShouldBe([Banks.Id(1), Banks.Id(2), Banks.Id(3)]);

    [Fact]
    public void A_step_without_questions_is_empty() =>
        Banks.Of(3).For(CareerCompetency.QualitiesReflection, PromptDepth.Deeper).ShouldBeEmpty();

    [Fact]
    public void A_retired_question_is_not_found()
    {
        Banks.Of(1).Find(new("Q9")).ShouldBeNull();
        Banks.Of(1).Find(Banks.Id(1))!.Competency.ShouldBe(Banks.Competency);
    }

    [Fact]
    public void Two_questions_with_one_id_are_refused()
    {
        var prompt = new ReflectionPrompt(new("KR1"), CareerCompetency.QualitiesReflection, PromptDepth.Back);

        Should.Throw<ArgumentException>(() => new PromptBank([prompt, prompt with { Depth = PromptDepth.Ahead }]));
    }
}
