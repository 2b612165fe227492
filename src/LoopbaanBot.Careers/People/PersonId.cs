namespace LoopbaanBot.Careers.People;

/// <summary>
/// Who someone is: the tenant of their school board and their object id in it. Both are opaque text, compared
/// letter by letter; the same object id in two tenants is two people.
/// </summary>
public readonly record struct PersonId
{
    /// <exception cref="ArgumentException">One of the two is empty: an unknown person has no <see cref="PersonId"/>.</exception>
    public PersonId(string tenantId, string objectId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tenantId);
        ArgumentException.ThrowIfNullOrWhiteSpace(objectId);
        TenantId = tenantId;
        ObjectId = objectId;
    }

    public string TenantId { get; init; }

    public string ObjectId { get; init; }
}
