using System.Globalization;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>A button of a page.</summary>
internal interface IPageSubmit
{
    CardCommand Write();

    /// <summary>A button that is an answer by itself.</summary>
    CardCommand Write(string answer);
}

/// <summary>What all buttons of a page carry: the talk, the page, and what to do.</summary>
internal static class PageSubmit
{
    private const string RevisionKey = "page";
    private const string CommandKey = "do";

    /// <summary>Marks an answer that the button gave: nobody wrote it, so it is never shown as words.</summary>
    public const string ChoiceKey = "choice";

    public static (string, string)[] Pairs(string key, string talk, int revision, DialogCommand command) =>
        [(key, talk), (RevisionKey, revision.ToString(CultureInfo.InvariantCulture)), (CommandKey, command.ToString())];

    public static (string, string)[] Choice(string answer) => [(ChoiceKey, ChoiceKey), (DialogInput.AnswerId, answer)];

    public static (int Revision, DialogCommand Command)? Parse(CardData data) =>
        data.Number(RevisionKey) is { } revision
        && Enum.TryParse<DialogCommand>(data[CommandKey], out var command)
        && Enum.IsDefined(command)
            ? (revision, command)
            : null;

    /// <summary>Only what was filled in: the ids that the button carries are no words of anybody.</summary>
    public static DialogInput ToInput(CardData data, string key, int revision, DialogCommand command) =>
        new(command, Values: data.Without(key, RevisionKey, CommandKey), Revision: revision);
}
