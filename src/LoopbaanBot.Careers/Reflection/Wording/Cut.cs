namespace LoopbaanBot.Careers.Reflection.Wording;

/// <summary>What lies between a word and the one before it; a higher value cuts deeper.</summary>
internal enum Cut
{
    None,

    /// <summary>A comma, a bracket, a dash, an emoji.</summary>
    Clause,

    /// <summary>The end of a sentence or a line.</summary>
    Sentence,
}
