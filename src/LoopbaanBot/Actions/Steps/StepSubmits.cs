using System.Globalization;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Actions.Steps;

/// <summary>The buttons of "Mijn stappen" that need no more than the action they are about.</summary>
internal static class StepCommands
{
    public const string ShowVerb = "step.show";
    public const string ChangeVerb = "step.change";
    public const string PlanVerb = "step.plan";

    /// <summary>The choice in the list; a button of the list acts on it.</summary>
    public const string ChoiceId = "step";
    private const string Key = "action";

    public static CardCommand List { get; } = CardCommand.Of("step.list");

    /// <summary>Opens the list, or what is chosen in it.</summary>
    public static CardCommand ShowChosen { get; } = CardCommand.Of(ShowVerb);

    public static CardCommand Show(ActionId action) => On(ShowVerb, action);

    public static CardCommand Change(ActionId action) => On(ChangeVerb, action);

    public static CardCommand Plan(ActionId action) => On(PlanVerb, action);

    /// <summary>Opens the form of a new action; what it begins with is looked up by the reference.</summary>
    public static CardCommand New(ActionSourceKind kind, string reference) =>
        new NewStepSubmit(new ActionSource(kind, reference)).Write();

    public static ActionId? Parse(CardData data) => ActionId.Parse(data[Key] ?? data[ChoiceId]);

    private static CardCommand On(string verb, ActionId action) => CardCommand.Of(verb, (Key, action.ToString()));
}

/// <summary>Opens the form of a new action.</summary>
internal sealed record NewStepSubmit(ActionSource Source)
{
    public const string Verb = "step.new";

    public CardCommand Write() => CardCommand.Of(Verb, [.. SourceData.Write(Source)]);

    public static NewStepSubmit Parse(CardData data) => new(SourceData.Parse(data));
}

/// <summary>
/// Keeps the form. It names the action before it is made, so that two presses make one; <see cref="Version"/> tells a
/// form that was opened before another change.
/// </summary>
internal sealed record SaveStepSubmit(ActionId Action, int? Version, ActionSource Source)
{
    public const string Verb = "step.save";
    private const string Key = "action";
    private const string VersionKey = "version";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            [
                (Key, Action.ToString()),
                .. Version is { } version
                    ? [(VersionKey, version.ToString(CultureInfo.InvariantCulture))]
                    : Array.Empty<(string, string)>(),
                .. SourceData.Write(Source),
            ]
        );

    public static SaveStepSubmit? Parse(CardData data) =>
        ActionId.Parse(data[Key]) is { } action
            ? new SaveStepSubmit(action, data.Number(VersionKey), SourceData.Parse(data))
            : null;

    public static DialogInput ToInput(CardData data) => new(DialogCommand.Answer, Values: data.Without());
}

/// <summary>Says how an action stands.</summary>
internal sealed record MarkStepSubmit(ActionId Action, StepMark Mark)
{
    public const string Verb = "step.mark";
    private const string Key = "action";
    private const string MarkKey = "mark";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Action.ToString()), (MarkKey, Mark.ToString()));

    public static MarkStepSubmit? Parse(CardData data) =>
        ActionId.Parse(data[Key]) is { } action
        && Enum.TryParse<StepMark>(data[MarkKey], out var mark)
        && Enum.IsDefined(mark)
            ? new MarkStepSubmit(action, mark)
            : null;
}

internal enum StepMark
{
    Done,
    Busy,
    Drop,
    Again,
}

/// <summary>Asks to delete an action, and the second time does.</summary>
internal sealed record DeleteStepSubmit(ActionId Action, bool Confirmed)
{
    public const string Verb = "step.delete";

    /// <summary>The button of the list: it deletes what is chosen there, after the question.</summary>
    public static CardCommand ForChosen { get; } = CardCommand.Of(Verb);

    public CardCommand Write() => CardCommand.Of(Verb, ("action", Action.ToString())).Sure(Confirmed);

    public static DeleteStepSubmit? Parse(CardData data) =>
        StepCommands.Parse(data) is { } action ? new DeleteStepSubmit(action, data.IsSure) : null;
}

/// <summary>What an action came from, in the data of a button: a kind and an id, never words.</summary>
internal static class SourceData
{
    private const string KindKey = "from";
    private const string ReferenceKey = "ref";
    private const int LongestReference = 64;

    public static IEnumerable<(string Key, string Value)> Write(ActionSource source)
    {
        yield return (KindKey, source.Kind.ToString());
        if (source.Reference is { } reference)
        {
            yield return (ReferenceKey, reference);
        }
    }

    public static ActionSource Parse(CardData data) =>
        Enum.TryParse<ActionSourceKind>(data[KindKey], out var kind)
        && Enum.IsDefined(kind)
        && data[ReferenceKey] is { Length: > 0 and <= LongestReference } reference
            ? new ActionSource(kind, reference)
            : ActionSource.Own;
}
