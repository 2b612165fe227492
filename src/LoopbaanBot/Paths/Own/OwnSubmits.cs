using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Paths.Own;

/// <summary>The form of one's own path.</summary>
internal static class OwnSubmit
{
    public const string OpenVerb = "paths.own";
    public const string SaveVerb = "paths.saveOwn";

    public static CardCommand Open { get; } = CardCommand.Of(OpenVerb);

    public static CardCommand Save { get; } = CardCommand.Of(SaveVerb);
}

/// <summary>Staying on purpose: what it is, choosing it, and taking it back.</summary>
internal static class StaySubmit
{
    public const string OpenVerb = "paths.stay";
    public const string FormVerb = "paths.stayForm";
    public const string SaveVerb = "paths.saveStay";
    public const string LeaveVerb = "paths.leaveStay";

    public static CardCommand Open { get; } = CardCommand.Of(OpenVerb);

    public static CardCommand Form { get; } = CardCommand.Of(FormVerb);

    public static CardCommand Save { get; } = CardCommand.Of(SaveVerb);

    public static CardCommand Leave { get; } = CardCommand.Of(LeaveVerb);
}

/// <summary>The form of "welke leraar wil ik worden?".</summary>
internal static class ImagineSubmit
{
    public const string OpenVerb = "paths.imagine";
    public const string SaveVerb = "paths.saveImagine";

    public static CardCommand Open { get; } = CardCommand.Of(OpenVerb);

    public static CardCommand Save { get; } = CardCommand.Of(SaveVerb);
}

/// <summary>Reads the one sentence of such a form.</summary>
internal static class OneSentence
{
    public const string Id = "words";

    /// <returns>Null words when the field was left empty.</returns>
    public static (string? Words, PromptError? TooLong) Read(CardData data, TextLimit limit)
    {
        var input = new DialogInput(DialogCommand.Answer, Values: data.Without());
        var read = new TextPrompt(limit.Characters, inputId: Id).Recognize(input);
        return (read.Value, read.Error is { Kind: PromptErrorKind.TooLong } error ? error : null);
    }
}
