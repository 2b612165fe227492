namespace LoopbaanBot.Dialogs.Turns;

/// <summary>What became of the words of this turn, so that they are shown again exactly where they belong.</summary>
internal enum InputFate
{
    /// <summary>For the step that waits now.</summary>
    Open,

    /// <summary>Kept, or left behind with the step they were for.</summary>
    Used,

    /// <summary>For a page that is no longer there.</summary>
    Late,
}
