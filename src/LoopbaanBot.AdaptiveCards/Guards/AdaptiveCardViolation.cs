namespace LoopbaanBot.AdaptiveCards.Guards;

/// <summary>A rule that a card breaks.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Subject">The type and id of what breaks it, without any text of the card.</param>
public sealed record AdaptiveCardViolation(AdaptiveCardRule Rule, string Subject)
{
    internal static AdaptiveCardViolation Of(AdaptiveCardRule rule, AdaptiveTypedElement part) =>
        new(rule, part.Id is null ? part.Type : $"{part.Type}#{part.Id}");
}
