using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>An input of a page.</summary>
/// <param name="Id">As its answer is read.</param>
/// <param name="Label">A text id.</param>
internal abstract record FormField(string Id, string Label)
{
    /// <summary>What was kept before; words that were refused on this page go before it.</summary>
    public string? Value { get; init; }
}

/// <summary>Free words.</summary>
internal sealed record TextField(string Label = "talk.answer.label", string Id = DialogInput.AnswerId)
    : FormField(Id, Label)
{
    public TextLimit Limit { get; init; } = TextLimit.Answer;

    public bool IsMultiline { get; init; } = true;

    /// <summary>A text id.</summary>
    public string Placeholder { get; init; } = "talk.answer.placeholder";
}

/// <summary>One or more out of a few.</summary>
internal sealed record ChoiceField(string Label, IReadOnlyList<FormChoice> Choices, string Id = DialogInput.AnswerId)
    : FormField(Id, Label)
{
    /// <summary>Several may be chosen; they arrive with commas between.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>A closed list; else all are seen at once.</summary>
    public bool IsCompact { get; init; }
}

/// <summary>A mark from <paramref name="Lowest"/> to <paramref name="Highest"/>.</summary>
internal sealed record ScaleField(string Label, int Lowest, int Highest, string Id = DialogInput.AnswerId)
    : FormField(Id, Label);

/// <summary>A day of the calendar.</summary>
internal sealed record DateField(string Label, string Id = DialogInput.AnswerId) : FormField(Id, Label);
