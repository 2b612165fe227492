using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>The place of one question in a talk: which questions can be asked there, and which one is asked now.</summary>
/// <remarks>"Vraag anders" first says the same question in other words, then goes to another one, then to an own question.</remarks>
internal sealed record OpenQuestion(PromptDepth Depth, IReadOnlyList<PromptId> Candidates, int Turn)
{
    /// <summary>Null when the bank has none left within six months: the teacher then asks an own question.</summary>
    public PromptId? Prompt => Turn / 2 < Candidates.Count ? Candidates[Turn / 2] : null;

    public bool InOtherWords => Turn % 2 == 1;

    public OpenQuestion Reword() => this with { Turn = Prompt is null ? 0 : Turn + 1 };
}
