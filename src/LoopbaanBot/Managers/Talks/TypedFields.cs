using System.Globalization;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Days and hours as people type them, such as 12 januari and 13.30; what cannot be read stays in the field as it was.</summary>
internal sealed class TypedFields(CardData data)
{
    /// <summary>Room for a day in words.</summary>
    private const int Longest = 40;

    private static readonly string[] s_hours = ["HH:mm", "H:mm", "HH.mm", "H.mm"];

    public bool IsEmpty(string id) => string.IsNullOrWhiteSpace(data[id]);

    /// <summary>Null when it is no day. Without a year it is the next such day.</summary>
    public DateOnly? Day(string id, DateOnly today) => new FormWords(data).Day(id, today);

    public TimeOnly? Hour(string id) =>
        TimeOnly.TryParseExact(
            data[id],
            s_hours,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var hour
        )
            ? hour
            : null;

    /// <summary>A calendar; words that are no day cannot stand in one, so they get a field of words.</summary>
    public AdaptiveInput Day(string id, string label, DateOnly first, DateOnly last) =>
        Day(id, first) is null && !IsEmpty(id)
            ? Words(id, label, data[id])
            : new AdaptiveDateInput(id)
            {
                Label = label,
                Value = Day(id, first),
                Min = first,
                Max = last,
            };

    public AdaptiveInput Hour(string id, string label) =>
        Hour(id) is null && !IsEmpty(id)
            ? Words(id, label, data[id])
            : new AdaptiveTimeInput(id)
            {
                Label = label,
                Value = Hour(id),
                Min = SchoolHours.First,
                Max = SchoolHours.Last,
            };

    /// <summary>The field in which what was typed stays; what is longer than a day or an hour was neither.</summary>
    public static AdaptiveInput Words(string id, string label, string? typed) =>
        new AdaptiveTextInput(id)
        {
            Label = label,
            MaxLength = Longest,
            Value = typed is { Length: <= Longest } ? typed : string.Empty,
        };
}
