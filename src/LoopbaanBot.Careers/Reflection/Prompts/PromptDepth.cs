namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>The three steps of a talk, in order: describe, find meaning, plan (domain I3).</summary>
public enum PromptDepth
{
    /// <summary><i>Terug</i>: one concrete moment, with a time or a place (domain I1).</summary>
    Back,

    /// <summary><i>Dieper</i>: what it means or what lies below.</summary>
    Deeper,

    /// <summary><i>Vooruit</i>: what someone will do.</summary>
    Ahead,
}
