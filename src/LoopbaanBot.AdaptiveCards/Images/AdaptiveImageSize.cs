namespace LoopbaanBot.AdaptiveCards.Images;

public enum AdaptiveImageSize
{
    /// <summary>The picture's own size, made smaller where it does not fit.</summary>
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
