using System.Globalization;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Forms;

/// <summary>Reads a day or a time as a client sends it, or as a person types it where there is no calendar.</summary>
internal static class TypedWhen
{
    private static readonly string[] s_times = ["HH:mm", "H:mm", "HH.mm", "H.mm"];

    /// <summary>As in 12 januari, 12-1-2026 and 2026-01-12. Without a year it is the next such day. Null when it is none.</summary>
    public static DateOnly? Day(string? words, DateOnly today)
    {
        var values = new Dictionary<string, string> { [DialogInput.AnswerId] = words ?? string.Empty };
        var read = new DatePrompt(() => today).Recognize(new DialogInput(DialogCommand.Answer, Values: values));
        return read.Succeeded ? read.Value : null;
    }

    /// <summary>As in 13:30 and 13.30. An hour alone may be one of two, so it is none.</summary>
    public static TimeOnly? Time(string? words) =>
        TimeOnly.TryParseExact(
            words,
            s_times,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var time
        )
            ? time
            : null;
}
