namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>A line of a drawn card.</summary>
internal readonly record struct DrawnLine(string Text, LineLook Look = LineLook.Plain)
{
    public static DrawnLine Empty { get; } = new(string.Empty);
}

internal enum LineLook
{
    Plain,
    Strong,
    Subtle,
}
