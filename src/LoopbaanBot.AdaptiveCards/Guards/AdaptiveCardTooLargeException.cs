namespace LoopbaanBot.AdaptiveCards.Guards;

/// <summary>A card that Teams would refuse with 413. The message holds its size and none of its words.</summary>
public sealed class AdaptiveCardTooLargeException(int characters)
    : Exception($"The card takes {characters} characters; at most {AdaptiveCard.MaxCharacters} fit.")
{
    /// <summary>UTF-16 characters of the JSON.</summary>
    public int Characters { get; } = characters;
}
