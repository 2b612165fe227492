using System.Globalization;
using LoopbaanBot.AdaptiveCards.Inputs;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>
/// Inputs of a day and a time. Words that are neither cannot stand in a calendar or a clock, so they get a field of words
/// and are not lost.
/// </summary>
internal static class WhenFields
{
    /// <summary>Characters for a day or a time in words.</summary>
    private const int Longest = 40;

    public static AdaptiveInput Day(string id, string label, string? words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new AdaptiveDateInput(id) { Label = label, Value = day }
        : string.IsNullOrWhiteSpace(words) ? new AdaptiveDateInput(id) { Label = label }
        : Words(id, label, words);

    public static AdaptiveInput Time(string id, string label, string? words) =>
        TimeOnly.TryParseExact(words, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new AdaptiveTimeInput(id) { Label = label, Value = time }
        : string.IsNullOrWhiteSpace(words) ? new AdaptiveTimeInput(id) { Label = label }
        : Words(id, label, words);

    private static AdaptiveTextInput Words(string id, string label, string words) =>
        new(id)
        {
            Label = label,
            MaxLength = Longest,
            Value = words.Length <= Longest ? words : string.Empty,
        };
}
