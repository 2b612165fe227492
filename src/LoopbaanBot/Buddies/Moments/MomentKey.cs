using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>Which buddy group of which cohort.</summary>
internal readonly record struct GroupKey(SharedId Cohort, Guid Group)
{
    /// <summary>Under which the moments of the group are kept, in the tenant of the cohort.</summary>
    public SharedId Row => new(Cohort.TenantId, Group);

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static GroupKey? Parse(string? text) =>
        text?.Split('/', 2) is [var group, var cohort]
        && Guid.TryParseExact(group, "N", out var id)
        && SharedId.Parse(cohort) is { } known
            ? new GroupKey(known, id)
            : null;

    public override string ToString() => $"{Group:N}/{Cohort}";
}

/// <summary>Which moment of which group. Whoever has it may do nothing by it.</summary>
internal readonly record struct MomentKey(GroupKey Group, MomentId Moment)
{
    public static MomentKey? Parse(string? text) =>
        text?.Split('/', 2) is [var moment, var group]
        && MomentId.Parse(moment) is { } id
        && GroupKey.Parse(group) is { } known
            ? new MomentKey(known, id)
            : null;

    public override string ToString() => $"{Moment}/{Group}";
}
