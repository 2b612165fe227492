using Azure;
using LoopbaanBot.Tables;

namespace LoopbaanBot.People;

/// <summary>A teacher as read, with what is needed to see whether, and over what, it may be written.</summary>
/// <param name="AsRead">The JSON of the row, or of an empty one for somebody new.</param>
/// <param name="Seen">The activities that changed something lately, so that what is delivered twice has one effect.</param>
internal sealed record StoredTeacher(Teacher Teacher, string AsRead, ETag? ETag, SeenActivities Seen);

/// <summary>The ids of the last activities that were kept, oldest first, as one text.</summary>
internal readonly record struct SeenActivities(string? Text)
{
    private const int Kept = 20;

    public bool Contains(string? activityId) => activityId is not null && Ids.Contains(activityId);

    public SeenActivities With(string? activityId) =>
        activityId is null ? this : new(string.Join('\n', Ids.Append(activityId).TakeLast(Kept)));

    private string[] Ids => string.IsNullOrEmpty(Text) ? [] : Text.Split('\n');
}

/// <summary>A row of the same person that is written or removed together with the teacher's own row.</summary>
internal abstract record PartitionChange
{
    /// <summary>Writes a row, whatever stood there.</summary>
    public sealed record Put(TableEntity Row) : PartitionChange;

    /// <summary>Removes a row that was read this turn.</summary>
    public sealed record Remove(string RowKey) : PartitionChange;
}
