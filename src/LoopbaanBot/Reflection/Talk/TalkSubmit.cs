using System.Globalization;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>A button on a page of a talk: which talk, which page of it, and what to do.</summary>
internal sealed record TalkSubmit(ReflectionId Talk, int Revision, DialogCommand Command)
{
    public const string Verb = "reflection.talk";
    private const string TalkKey = "talk";
    private const string RevisionKey = "page";
    private const string CommandKey = "do";

    /// <summary>Marks an answer that the button gave: nobody wrote it, so it is never shown as words.</summary>
    public const string ChoiceKey = "choice";

    private static readonly string[] s_ownKeys = [CardCommand.VersionKey, TalkKey, RevisionKey, CommandKey];

    public CardCommand Write() => CardCommand.Of(Verb, Pairs());

    /// <summary>A button that is an answer by itself.</summary>
    public CardCommand Write(string answer) =>
        CardCommand.Of(Verb, [.. Pairs(), (ChoiceKey, ChoiceKey), (DialogInput.AnswerId, answer)]);

    public static TalkSubmit? Parse(CardData data) =>
        ReflectionId.Parse(data[TalkKey]) is { } talk
        && data.Number(RevisionKey) is { } revision
        && Enum.TryParse<DialogCommand>(data[CommandKey], out var command)
        && Enum.IsDefined(command)
            ? new TalkSubmit(talk, revision, command)
            : null;

    /// <summary>What was filled in, without what the button itself carried.</summary>
    public DialogInput ToInput(CardData data)
    {
        var inputs = data.Values.Where(value => !s_ownKeys.Contains(value.Key)).ToDictionary(StringComparer.Ordinal);
        return new DialogInput(Command, Values: inputs, Revision: Revision);
    }

    private (string, string)[] Pairs() =>
        [
            (TalkKey, Talk.ToString()),
            (RevisionKey, Revision.ToString(CultureInfo.InvariantCulture)),
            (CommandKey, Command.ToString()),
        ];
}
