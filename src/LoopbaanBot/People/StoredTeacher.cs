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
    private const char Between = '\n';

    public bool Contains(string? activityId)
    {
        foreach (var id in Text.AsSpan().Split(Between))
        {
            if (activityId is { Length: > 0 } && Text.AsSpan(id).SequenceEqual(activityId))
            {
                return true;
            }
        }

        return false;
    }

    public SeenActivities With(string? activityId) =>
        activityId is null ? this
        : string.IsNullOrEmpty(Text) ? new(activityId)
        : new($"{Latest(Kept - 1)}{Between}{activityId}");

    private ReadOnlySpan<char> Latest(int count)
    {
        var ids = Text.AsSpan();
        while (ids.Count(Between) >= count)
        {
            ids = ids[(ids.IndexOf(Between) + 1)..];
        }

        return ids;
    }
}

/// <summary>A row of the same person that is written or removed together with the teacher's own row.</summary>
internal abstract record PartitionChange
{
    /// <summary>Writes a row, whatever stood there or, with a version, only over that one.</summary>
    public sealed record Put(TableEntity Row, ETag? IfMatch = null) : PartitionChange;

    /// <summary>Removes a row that was read this turn.</summary>
    public sealed record Remove(string RowKey) : PartitionChange
    {
        /// <summary>True when the row was to be written for the first time in this same turn, so that it may not be there.</summary>
        public bool MayBeAbsent { get; init; }
    }

    /// <summary>The row it is about.</summary>
    public string Key => this is Remove gone ? gone.RowKey : ((Put)this).Row.RowKey;

    /// <summary>What is left of two changes of one row: the later one, as if the earlier was never made.</summary>
    public PartitionChange After(PartitionChange earlier) =>
        this is Remove gone && earlier is Put { IfMatch: null } or Remove { MayBeAbsent: true }
            ? gone with
            {
                MayBeAbsent = true,
            }
            : this;
}
