namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>Why an answer was refused, with the limits that a kind sentence needs.</summary>
public sealed record PromptError(
    PromptErrorKind Kind,
    int? Min = null,
    int? Max = null,
    int? Actual = null,
    string? Code = null
)
{
    public static PromptError Empty { get; } = new(PromptErrorKind.Empty);

    public static PromptError NotANumber { get; } = new(PromptErrorKind.NotANumber);

    public static PromptError NotAChoice { get; } = new(PromptErrorKind.NotAChoice);

    public static PromptError NotADate { get; } = new(PromptErrorKind.NotADate);

    public static PromptError DateInPast { get; } = new(PromptErrorKind.DateInPast);

    public static PromptError DateInFuture { get; } = new(PromptErrorKind.DateInFuture);

    public static PromptError NeedsCard { get; } = new(PromptErrorKind.NeedsCard);

    public static PromptError TooLong(int max, int actual) => new(PromptErrorKind.TooLong, Max: max, Actual: actual);

    public static PromptError OutOfRange(int min, int max) => new(PromptErrorKind.OutOfRange, min, max);

    /// <param name="code">A word the app looks its sentence up by.</param>
    public static PromptError Custom(string code) => new(PromptErrorKind.Custom, Code: code);
}

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
