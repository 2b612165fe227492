using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Forms;

/// <summary>Reads the free texts, days and times of a card that is one form. Cleaned as every answer is.</summary>
internal sealed class FormWords(CardData data)
{
    private readonly DialogInput _input = new(DialogCommand.Answer, Values: data.Without());
    private PromptError? _tooLong;

    /// <summary>Null when it was left empty, or is too long (<see cref="RefuseTooLong"/>).</summary>
    public string? Text(string id, TextLimit limit)
    {
        var read = new TextPrompt(limit.Characters, inputId: id).Recognize(_input);
        if (read.Error is { Kind: PromptErrorKind.TooLong } tooLong)
        {
            _tooLong ??= tooLong;
        }

        return read.Succeeded ? read.Value : null;
    }

    /// <summary>Null when there is none, or no calendar has it.</summary>
    public DateOnly? Day(string id, DateOnly today) => TypedWhen.Day(data[id], today);

    public TimeOnly? Time(string id) => TypedWhen.Time(data[id]);

    /// <summary>What was chosen from a list of several; what is not in the list is left out.</summary>
    public IReadOnlyList<T> Many<T>(string id)
        where T : struct, Enum => [.. (data[id] ?? string.Empty).Split(',').Select(Named<T>).OfType<T>()];

    /// <summary>The choice that says none in particular: a client takes no choice without a value.</summary>
    public const string None = "none";

    public T? One<T>(string id)
        where T : struct, Enum => Named<T>(data[id]);

    /// <summary>True when a text was too long: that is said beside the card, so that what was typed stays in it.</summary>
    public bool RefuseTooLong(TeacherTurn turn)
    {
        if (_tooLong is null)
        {
            return false;
        }

        PageNotices.SayTooLong(turn, _tooLong);
        return true;
    }

    /// <summary>Names only: a number is nobody's choice.</summary>
    private static T? Named<T>(string? name)
        where T : struct, Enum => Enum.GetNames<T>().Contains(name) ? Enum.Parse<T>(name!) : null;
}
