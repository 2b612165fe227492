namespace LoopbaanBot.Dialogs.Turns;

/// <summary>One thing a person did in a talk, whether typed or pressed.</summary>
/// <param name="Command">What they did.</param>
/// <param name="Text">What they typed in the chat, if they typed.</param>
/// <param name="Values">The inputs of the card by id, if they pressed a button; any button sends them all.</param>
/// <param name="Revision">The revision of the page that the button was on; null when typed, so never stale.</param>
public sealed record DialogInput(
    DialogCommand Command,
    string? Text = null,
    IReadOnlyDictionary<string, string>? Values = null,
    int? Revision = null
)
{
    /// <summary>The id of the one input on a card that asks one thing.</summary>
    public const string AnswerId = "answer";

    /// <summary>The words as they came: the named card input. What was typed in the chat is the answer and nothing else.</summary>
    public string? WordsFor(string inputId = AnswerId) =>
        Values?.GetValueOrDefault(inputId) ?? (inputId == AnswerId ? Text : null);

    internal int CountCharacters() =>
        (Text?.Trim().Length ?? 0) + (Values?.Sum(value => value.Value?.Length ?? 0) ?? 0);
}
