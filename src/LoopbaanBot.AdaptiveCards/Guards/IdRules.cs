using LoopbaanBot.AdaptiveCards.Actions;

namespace LoopbaanBot.AdaptiveCards.Guards;

/// <summary>
/// Ids name parts, inputs and data in one bag that comes back from the client: none may stand for two.
/// </summary>
internal static class IdRules
{
    private static readonly string[] s_reserved = [AdaptiveExecuteAction.VerbKey, "msteams"];

    public static IEnumerable<AdaptiveCardViolation> Check(AdaptiveCard card)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var doubles = card.Parts().Where(part => part.Id is not null && !ids.Add(part.Id)).ToList();
        return doubles
            .Select(part => AdaptiveCardViolation.Of(AdaptiveCardRule.DuplicateId, part))
            .Concat(Reserved(card))
            .Concat(Ambiguous(card))
            .Concat(Targets(card, ids));
    }

    private static IEnumerable<AdaptiveCardViolation> Reserved(AdaptiveCard card) =>
        card.Inputs()
            .Where(static input => s_reserved.Contains(input.Id, StringComparer.OrdinalIgnoreCase))
            .Select(static input => AdaptiveCardViolation.Of(AdaptiveCardRule.ReservedInputId, input));

    private static IEnumerable<AdaptiveCardViolation> Ambiguous(AdaptiveCard card)
    {
        var taken = card.Inputs()
            .Select(static input => input.Id ?? string.Empty)
            .Concat(s_reserved)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return card.AllActions()
            .Where(action => KeysOf(action).Any(taken.Contains))
            .Select(static action => AdaptiveCardViolation.Of(AdaptiveCardRule.AmbiguousData, action));
    }

    private static IEnumerable<string> KeysOf(AdaptiveAction action) =>
        action switch
        {
            AdaptiveExecuteAction execute => execute.Data.Select(static pair => pair.Key),
            AdaptiveSubmitAction submit => submit
                .Data.Select(static pair => pair.Key)
                .Except([AdaptiveExecuteAction.VerbKey]),
            _ => [],
        };

    private static IEnumerable<AdaptiveCardViolation> Targets(AdaptiveCard card, HashSet<string> ids) =>
        card.AllActions()
            .OfType<AdaptiveToggleVisibilityAction>()
            .Where(toggle => toggle.TargetElements.Any(target => !ids.Contains(target.ElementId)))
            .Select(static toggle => AdaptiveCardViolation.Of(AdaptiveCardRule.UnknownTarget, toggle));
}
