using System.Text.Json.Serialization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Dialogs.State;

namespace LoopbaanBot.People;

/// <summary>What the bot knows of one person between turns. One row; read once and written once a turn.</summary>
internal sealed class Teacher
{
    [JsonIgnore]
    public PersonId Id { get; set; }

    /// <summary>The language the person chose; null follows the client.</summary>
    public Language? Language { get; set; }

    public TeacherProfile Profile { get; set; } = TeacherProfile.Unknown;

    /// <summary>The first day on which prompts about the career may come again; null when they were never parked (K §4.1).</summary>
    public DateOnly? ParkedUntil { get; set; }

    /// <summary>
    /// The latest day on which somebody said that something weighs heavily; one day is enough to see the next press. A
    /// pressed day of more than a fortnight ago has no meaning and is overwritten.
    /// </summary>
    public DateOnly? HeavyOn { get; set; }

    /// <summary>Whether that day followed within a fortnight on an earlier one.</summary>
    public bool IsHeavyInARow { get; set; }

    public AskedPrompts Asked { get; set; } = AskedPrompts.Empty;

    /// <summary>The running talk, if any.</summary>
    public DialogState Talk { get; set; } = new();

    /// <summary>The opaque id of what the running talk is about, where it is about one item.</summary>
    public string? TalkSubject { get; set; }

    /// <summary>Whether the running talk was put off; then typed words are no answer to it.</summary>
    public bool IsTalkPaused { get; set; }

    /// <summary>Where the bot can reach this person later.</summary>
    public ChatAddress? Address { get; set; }

    /// <summary>Where this turn came from. It becomes the address when there is something to keep, and only then.</summary>
    [JsonIgnore]
    public ChatAddress? CameFrom { get; set; }

    public bool Welcomed { get; set; }

    /// <summary>Whether the hint about words typed in the chat was given; it is given once.</summary>
    public bool TypingHintGiven { get; set; }

    /// <summary>When this person asked to be forgotten; null for everybody else. From then on nothing new is kept.</summary>
    public DateTimeOffset? ForgetSince { get; set; }

    /// <summary>How many sentences in a row the bot did not understand.</summary>
    public int Misses { get; set; }
}
