using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Tests.Reflection.Prompts;

/// <summary>Small question banks to choose from.</summary>
internal static class Banks
{
    public const CareerCompetency Competency = CareerCompetency.Networking;
    public const PromptDepth Depth = PromptDepth.Back;

    /// <summary>Questions Q1 to Qn of one step, beside one of another depth and one of another competency.</summary>
    public static PromptBank Of(int count) =>
        new([
            new(new("other-depth"), Competency, PromptDepth.Ahead),
            new(new("other-competency"), CareerCompetency.CareerSteering, Depth),
            .. Enumerable.Range(1, count).Select(number => new ReflectionPrompt(Id(number), Competency, Depth)),
        ]);

    public static PromptId Id(int number) => new($"Q{number}");
}
