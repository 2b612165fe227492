using System.Globalization;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Opens the reflection that was chosen from the list.</summary>
internal static class ShowSubmit
{
    public const string Verb = "journal.show";
    public const string ChoiceId = "entry";

    public static CardCommand Write() => CardCommand.Of(Verb);

    public static ReflectionId? Parse(CardData data) => ReflectionId.Parse(data[ChoiceId]);
}

/// <summary>Opens the form to change a kept reflection.</summary>
internal sealed record EditSubmit(ReflectionId Reflection)
{
    public const string Verb = "journal.edit";
    private const string Key = "reflection";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Reflection.ToString()));

    public static EditSubmit? Parse(CardData data) =>
        ReflectionId.Parse(data[Key]) is { } reflection ? new EditSubmit(reflection) : null;
}

/// <summary>Keeps the form; <see cref="Version"/> tells a form that was opened before another change.</summary>
internal sealed record SaveSubmit(ReflectionId Reflection, int Version)
{
    public const string Verb = "journal.save";
    private const string Key = "reflection";
    private const string VersionKey = "version";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            (Key, Reflection.ToString()),
            (VersionKey, Version.ToString(CultureInfo.InvariantCulture))
        );

    public static SaveSubmit? Parse(CardData data) =>
        ReflectionId.Parse(data[Key]) is { } reflection && data.Number(VersionKey) is { } version
            ? new SaveSubmit(reflection, version)
            : null;

    public static DialogInput ToInput(CardData data) =>
        new(DialogCommand.Answer, Values: data.Without(Key, VersionKey));
}

/// <summary>Asks to delete a reflection, and the second time does.</summary>
internal sealed record DeleteSubmit(ReflectionId Reflection, bool Confirmed)
{
    public const string Verb = "journal.delete";
    private const string Key = "reflection";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Reflection.ToString())).Sure(Confirmed);

    /// <summary>The button of the list: it deletes what is chosen there, after the question.</summary>
    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static DeleteSubmit? Parse(CardData data) =>
        ReflectionId.Parse(data[Key] ?? data[ShowSubmit.ChoiceId]) is { } reflection
            ? new DeleteSubmit(reflection, data.IsSure)
            : null;
}
