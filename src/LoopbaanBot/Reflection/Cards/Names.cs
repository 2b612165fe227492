using LoopbaanBot.Careers.Reflection;

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
}
