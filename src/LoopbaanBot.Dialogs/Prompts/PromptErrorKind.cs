namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>What was wrong with an answer.</summary>
public enum PromptErrorKind
{
    Empty,

    /// <summary>
    /// Longer than <see cref="PromptError.Max"/> characters; <see cref="PromptError.Actual"/> says how long.
    /// </summary>
    TooLong,

    NotANumber,

    /// <summary>Outside <see cref="PromptError.Min"/> to <see cref="PromptError.Max"/>, both included.</summary>
    OutOfRange,

    NotAChoice,

    /// <summary>No date, or one that no calendar has, such as 31 February.</summary>
    NotADate,

    DateInPast,

    DateInFuture,

    /// <summary>Typed in the chat where only the inputs of a card can answer.</summary>
    NeedsCard,

    /// <summary>The app's own rule, named by <see cref="PromptError.Code"/>.</summary>
    Custom,
}
