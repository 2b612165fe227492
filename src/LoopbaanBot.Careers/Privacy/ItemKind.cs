namespace LoopbaanBot.Careers.Privacy;

/// <summary>What a teacher keeps and might want to show. The names are stored; the numbers are not.</summary>
public enum ItemKind
{
    /// <summary>Motives and circumstances from the start talk.</summary>
    Intake,

    /// <summary>The marks of the start and end scan.</summary>
    Scan,

    Reflection,

    /// <summary>A reason not to act that the teacher named, playfully.</summary>
    Excuse,

    ContactMap,

    /// <summary>One version of a learning question: later versions are not shared with it.</summary>
    LearningQuestion,

    Action,

    Roadmap,

    /// <summary>What came out of an exercise.</summary>
    Exercise,
}
