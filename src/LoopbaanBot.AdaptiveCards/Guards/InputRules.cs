using LoopbaanBot.AdaptiveCards.Inputs;

namespace LoopbaanBot.AdaptiveCards.Guards;

internal static class InputRules
{
    public static IEnumerable<AdaptiveCardViolation> Check(AdaptiveCard card) =>
        from input in card.PartsAndAlternatives().OfType<AdaptiveInput>()
        from rule in Broken(input)
        select AdaptiveCardViolation.Of(rule, input);

    private static IEnumerable<AdaptiveCardRule> Broken(AdaptiveInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Id))
        {
            yield return AdaptiveCardRule.InputWithoutId;
        }

        if (string.IsNullOrWhiteSpace(input.Label) && string.IsNullOrWhiteSpace((input as AdaptiveToggleInput)?.Title))
        {
            yield return AdaptiveCardRule.InputWithoutLabel;
        }

        if (input.IsRequired && string.IsNullOrWhiteSpace(input.ErrorMessage))
        {
            yield return AdaptiveCardRule.RequiredWithoutErrorMessage;
        }

        if (input is { IsRequired: true, IsVisible: false })
        {
            yield return AdaptiveCardRule.RequiredButHidden;
        }

        foreach (var rule in input is AdaptiveChoiceSetInput choices ? Broken(choices) : [])
        {
            yield return rule;
        }
    }

    private static IEnumerable<AdaptiveCardRule> Broken(AdaptiveChoiceSetInput input)
    {
        if (input.Choices.Count == 0 && input.ChoicesData is null)
        {
            yield return AdaptiveCardRule.ChoiceSetWithoutChoices;
        }

        if (input.Choices.Any(static choice => choice.Value.Contains(',', StringComparison.Ordinal)))
        {
            yield return AdaptiveCardRule.CommaInChoiceValue;
        }

        if (input.ChoicesData is not null && input.Style is not AdaptiveChoiceInputStyle.Filtered)
        {
            yield return AdaptiveCardRule.QueryWithoutFilteredStyle;
        }
    }
}
