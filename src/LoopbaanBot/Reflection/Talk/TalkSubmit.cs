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

    /// <summary>Only what was filled in: the ids that the button carries are no words of anybody.</summary>
    public DialogInput ToInput(CardData data) =>
        new(Command, Values: data.Without(TalkKey, RevisionKey, CommandKey), Revision: Revision);

    private (string, string)[] Pairs() =>
        [
            (TalkKey, Talk.ToString()),
            (RevisionKey, Revision.ToString(CultureInfo.InvariantCulture)),
            (CommandKey, Command.ToString()),
        ];
}
