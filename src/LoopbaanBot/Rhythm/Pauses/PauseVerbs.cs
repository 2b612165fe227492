using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Pauses;

/// <summary>The buttons of a pause. The inputs carry the rest.</summary>
internal static class PauseVerbs
{
    public const string WeeksId = "weeks";
    public const string FromId = "from";
    public const string ToId = "to";

    public static CardCommand Open { get; } = CardCommand.Of("pause.open");

    public static CardCommand Take { get; } = CardCommand.Of("pause.take");

    public static CardCommand Quiet { get; } = CardCommand.Of("pause.quiet");

    public static CardCommand End { get; } = CardCommand.Of("pause.end");
}
