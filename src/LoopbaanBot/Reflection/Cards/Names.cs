using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>The last part of a text id that differs by depth.</summary>
internal static class Names
{
    public static string Of(PromptDepth depth) =>
        depth switch
        {
            PromptDepth.Back => "back",
            PromptDepth.Deeper => "deeper",
            _ => "ahead",
        };

    public static string Of(CareerCompetency competency)
    {
        var name = competency.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
