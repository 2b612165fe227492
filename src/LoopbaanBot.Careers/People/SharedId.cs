namespace LoopbaanBot.Careers.People;

/// <summary>
/// The id of something that belongs to several people, such as a cohort: the tenant in which it was made and 128 random
/// bits. It says nothing about the people, and whoever has it may do nothing by it.
/// </summary>
public readonly record struct SharedId
{
    private const char Between = '.';

    /// <exception cref="ArgumentException">The tenant is empty.</exception>
    public SharedId(string tenantId, Guid value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tenantId);
        TenantId = tenantId;
        Value = value;
    }

    public string TenantId { get; }

    public Guid Value { get; }

    /// <exception cref="ArgumentException">Not 16 bytes.</exception>
    public static SharedId FromRandom(string tenantId, ReadOnlySpan<byte> bits) => new(tenantId, new Guid(bits));

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static SharedId? Parse(string? text) =>
        text?.Split(Between, 2) is [var value, { } tenant]
        && !string.IsNullOrWhiteSpace(tenant)
        && Guid.TryParseExact(value, "N", out var id)
            ? new SharedId(tenant, id)
            : null;

    public override string ToString() => $"{Value:N}{Between}{TenantId}";
}
