namespace LoopbaanBot.AdaptiveCards.Guards;

/// <summary>What Teams demands of a card, or what people need who read it on a phone or with a screen reader.</summary>
public enum AdaptiveCardRule
{
    /// <summary>More than <see cref="AdaptiveCard.MaxCharacters"/>.</summary>
    TooLarge,

    /// <summary>More than six buttons on one card, those of action sets and behind the dots included.</summary>
    TooManyActions,

    /// <summary>A button or select action that a screen reader cannot name.</summary>
    ActionWithoutTitle,

    /// <summary>Two buttons with one title: who speaks to the computer cannot choose.</summary>
    DuplicateActionTitle,

    /// <summary>A link that is not absolute https.</summary>
    LinkNotHttps,

    /// <summary>Data under <c>verb</c> or <c>msteams</c>, or under the id of an input, which overwrites it.</summary>
    AmbiguousData,

    /// <summary>A toggle that points at an id that the card does not have.</summary>
    UnknownTarget,

    /// <summary>More than sixty users refresh by themselves.</summary>
    TooManyRefreshUsers,

    DuplicateId,
    InputWithoutId,
    InputWithoutLabel,

    /// <summary>A required input that cannot say what it misses.</summary>
    RequiredWithoutErrorMessage,

    /// <summary>A required input that starts hidden: its error cannot be seen.</summary>
    RequiredButHidden,

    /// <summary>An input named <c>verb</c> or <c>msteams</c>, which the bot or Teams would misread.</summary>
    ReservedInputId,

    ChoiceSetWithoutChoices,

    /// <summary>A comma in a value: several choices arrive joined by commas.</summary>
    CommaInChoiceValue,

    /// <summary>A query in a choice set that is not filtered, where it is never asked.</summary>
    QueryWithoutFilteredStyle,

    EmptyText,

    /// <summary>Large bold text that only looks like a heading.</summary>
    HeadingNotMarked,

    /// <summary>A picture without words for it; empty is allowed for decoration that cannot be pressed.</summary>
    MissingAltText,

    /// <summary>A picture that is neither absolute https nor a data image.</summary>
    ImageNotHttps,

    /// <summary>A chart, badge or progress bar that other clients would leave out.</summary>
    MissingFallback,

    /// <summary>A mention whose text stands nowhere in the card: Teams then refuses the card.</summary>
    MentionWithoutText,
}
