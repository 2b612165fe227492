using System.Globalization;
using LoopbaanBot.Careers.Paths;
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

    public static CardCommand Save(PathInterest opened) => OneSentence.Save(SaveVerb, opened);
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

    public static CardCommand Save(PathInterest opened) => OneSentence.Save(SaveVerb, opened);

    public static CardCommand Leave { get; } = CardCommand.Of(LeaveVerb);
}

/// <summary>The form of "welke leraar wil ik worden?".</summary>
internal static class ImagineSubmit
{
    public const string OpenVerb = "paths.imagine";
    public const string SaveVerb = "paths.saveImagine";

    public static CardCommand Open { get; } = CardCommand.Of(OpenVerb);

    public static CardCommand Save(PathInterest opened) => OneSentence.Save(SaveVerb, opened);
}

/// <summary>Reads the one sentence of such a form.</summary>
internal static class OneSentence
{
    public const string Id = "words";
    private const string EditionKey = "edition";

    /// <param name="opened">What was kept when the form was opened.</param>
    public static CardCommand Save(string verb, PathInterest opened) =>
        CardCommand.Of(verb, (EditionKey, opened.Edition.ToString(CultureInfo.InvariantCulture)));

    public static int? Edition(CardData data) => data.Number(EditionKey);

    /// <returns>Null words when the field was left empty.</returns>
    public static (string? Words, PromptError? TooLong) Read(CardData data, TextLimit limit)
    {
        var input = new DialogInput(DialogCommand.Answer, Values: data.Without());
        var read = new TextPrompt(limit.Characters, inputId: Id).Recognize(input);
        return (read.Value, read.Error is { Kind: PromptErrorKind.TooLong } error ? error : null);
    }
}
