namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>Named colours that follow the theme; a colour never carries meaning alone.</summary>
public enum AdaptiveTextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}
