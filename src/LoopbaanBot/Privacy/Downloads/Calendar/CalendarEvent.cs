namespace LoopbaanBot.Privacy.Downloads.Calendar;

/// <summary>An appointment as a diary takes it.</summary>
/// <param name="Uid">The same for every version of the appointment, so that a diary replaces and does not add.</param>
/// <param name="Sequence">Higher for a later version.</param>
/// <param name="Stamp">When this version was written.</param>
internal sealed record CalendarEvent(
    string Uid,
    int Sequence,
    DateTimeOffset Stamp,
    DateTimeOffset Start,
    TimeSpan Length,
    string Title,
    string Description
)
{
    /// <summary>True for an appointment that was called off: a diary takes it out, or crosses it out.</summary>
    public bool IsCancelled { get; init; }
}
