namespace LoopbaanBot.Dialogs.Turns;

/// <summary>What one turn came to.</summary>
/// <param name="Status">How the talk stands now.</param>
/// <param name="Page">The page to show; null unless the status is <see cref="DialogTurnStatus.Waiting"/>.</param>
/// <param name="Result">
/// Complete: what the dialog ended with, its draft by default. Cancelled: the draft so far, typed if it still can be.
/// Waiting after a restart: the old draft, typed or as raw JSON, unless the talk goes on with that very draft.
/// </param>
/// <param name="Notice">What the app should word next to the page.</param>
public sealed record DialogTurnResult(
    DialogTurnStatus Status,
    DialogPage? Page = null,
    object? Result = null,
    DialogNotice Notice = DialogNotice.None
)
{
    internal static DialogTurnResult Empty { get; } = new(DialogTurnStatus.Empty);

    internal static DialogTurnResult Paused { get; } = new(DialogTurnStatus.Paused);
}
