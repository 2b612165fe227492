namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>The lasting name of a question, such as KR1. It is kept with answers, so it never gets a second meaning.</summary>
public readonly record struct PromptId(string Value)
{
    public override string ToString() => Value;
}
