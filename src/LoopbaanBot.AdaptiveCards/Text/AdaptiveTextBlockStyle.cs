namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>What a text is for a screen reader; a heading can be jumped to.</summary>
public enum AdaptiveTextBlockStyle
{
    Default,
    ColumnHeader,
    Heading,
}
