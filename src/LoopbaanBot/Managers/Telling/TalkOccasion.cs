using System.Globalization;
using LoopbaanBot.Careers.Managers.Talks;

namespace LoopbaanBot.Managers.Telling;

/// <summary>What somebody is told about a talk, and which time: each once.</summary>
internal static class TalkOccasion
{
    /// <summary>To the partner: somebody wants to talk.</summary>
    public const string Ask = "ask";

    /// <summary>To the teacher: this is what the other got.</summary>
    public const string Copy = "copy";

    /// <summary>To the other: one of the two said that they have spoken.</summary>
    public const string Spoken = "spoken";

    public const string Times = "times";
    public const string Other = "other";
    public const string Picked = "picked";
    public const string Later = "later";
    public const string Declined = "declined";
    public const string Replied = "replied";
    public const string After = "after";
    public const string Proposed = "proposed";
    public const string Next = "next";
    private const char Between = ':';

    public static string Of(string name, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}{Between}{number}");

    public static string Of(string name, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}{Between}{day:yyyy-MM-dd}");

    public static string Of(string name, TalkSlot slot) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}{Between}{slot.Moment:yyyy-MM-ddTHHmm}");

    public static string NameOf(string occasion) => occasion.Split(Between)[0];
}
