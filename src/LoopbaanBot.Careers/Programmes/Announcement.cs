namespace LoopbaanBot.Careers.Programmes;

/// <summary>Something that the members get one card about. It can be recalled: then the cards say that it is over.</summary>
/// <param name="Meeting">The number of the meeting that it is about; 0 for the whole programme.</param>
/// <param name="Edition">1 and on for the same meeting: a day that moves there and back is told twice.</param>
public sealed record Announcement(AnnouncementKind Kind, int Meeting, int Edition, DateOnly SentOn)
{
    public bool IsRecalled { get; init; }

    /// <summary>There was nobody to tell at that moment, so there is no card to take back.</summary>
    public bool IsUnheard { get; init; }

    /// <summary>Tells one card from another to the same person.</summary>
    public string Occasion => $"{Meeting:D}.{Edition:D}";

    public bool IsSame(Announcement other) => (Kind, Meeting, Edition) == (other.Kind, other.Meeting, other.Edition);
}

public enum AnnouncementKind
{
    MovedMeeting,
    MeetingReminder,
    Cancellation,
}
