namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Which inputs a button sends along.</summary>
public enum AdaptiveAssociatedInputs
{
    /// <summary>All of the card, and it waits until they are valid.</summary>
    Auto,

    /// <summary>None, so that it works while a required field is empty: back, stop, help.</summary>
    None,
}
