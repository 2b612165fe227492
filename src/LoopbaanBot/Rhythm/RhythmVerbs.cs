using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm;

/// <summary>The buttons of the rhythm that need no more than a name.</summary>
internal static class RhythmVerbs
{
    public static CardCommand Save { get; } = CardCommand.Of("rhythm.save");

    public static CardCommand Stop { get; } = CardCommand.Of("rhythm.stop");

    public static CardCommand Ask { get; } = CardCommand.Of("rhythm.ask");
}
