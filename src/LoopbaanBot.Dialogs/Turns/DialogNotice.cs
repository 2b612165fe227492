namespace LoopbaanBot.Dialogs.Turns;

/// <summary>Something out of the ordinary that the app may want to word kindly next to the page.</summary>
public enum DialogNotice
{
    None,

    /// <summary>
    /// The dialog changed since the last turn and began anew, with the old answers where they still fit.
    /// </summary>
    Restarted,

    /// <summary>
    /// The open dialog does not exist any more; <see cref="DialogTurnResult.Result"/> is its draft as raw JSON.
    /// </summary>
    Gone,

    /// <summary>
    /// The button was on an older page: a double click, an old card or another device. Nothing was kept.
    /// </summary>
    AlreadyAnswered,

    /// <summary>The answer was not kept; the step's PromptError says why.</summary>
    NotUnderstood,

    /// <summary>Back on the first page.</summary>
    NothingBefore,

    /// <summary>Skip on a step that needs an answer.</summary>
    CannotSkip,

    /// <summary>Reword on a step that has one wording only.</summary>
    NoOtherWording,
}
