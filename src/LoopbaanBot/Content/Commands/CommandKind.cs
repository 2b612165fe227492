namespace LoopbaanBot.Content.Commands;

/// <summary>What someone may ask for in plain words, at any moment.</summary>
internal enum CommandKind
{
    Greet,
    Help,
    Menu,
    Stop,
    Later,
    Skip,
    Back,
    Reword,
    ChooseLanguage,
    SpeakDutch,
    SpeakEnglish,
    Journal,
    Reflect,
    Road,
    Mine,
    Standing,
    Intake,
    Profile,
    Scan,
    Obstacles,
    Heavy,
    Promise,
    Explanation,
    Ask,
    Rhythm,
    Pause,
    NotNow,
    AskNow,
}
