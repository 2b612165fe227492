using System.ComponentModel.DataAnnotations;

namespace LoopbaanBot.Rhythm.Sending;

/// <summary>When the bot speaks of its own accord. Section <c>Rhythm</c>.</summary>
internal sealed class RhythmOptions
{
    public const string SectionName = "Rhythm";

    /// <summary>Off for an instance that only answers; at least one instance on a store should send.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many seconds between two looks, 10 to 600. A question comes at most this much after its moment.</summary>
    [Range(10, 600)]
    public int TickSeconds { get; set; } = 30;
}
