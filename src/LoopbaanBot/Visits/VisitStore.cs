using System.Text.Json.Serialization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Visits;

/// <summary>The opportunity board: each offer with its requests is one row.</summary>
internal sealed class VisitStore(SharedTable table, AllowedTenants tenants)
    : SharedRows<VisitOffer>(table, Kind, VisitsJsonContext.Default.VisitOffer)
{
    public static StoredKind Kind { get; } = new("visits", Retention.UntilErased);

    /// <summary>Those of every allowed tenant: a look next door is across boards (K171).</summary>
    public async Task<IReadOnlyList<(SharedId Id, VisitOffer Offer)>> ListAllAsync(CancellationToken cancellationToken)
    {
        var all = new List<(SharedId, VisitOffer)>();
        foreach (var tenant in tenants.All)
        {
            all.AddRange(await ListAsync(tenant, cancellationToken));
        }

        return all;
    }
}

/// <summary>What one person wrote about own visits, in that person's own partition.</summary>
internal sealed class VisitNoteStore(PeopleTable people)
    : PersonRows<VisitNote>(people, Kind, VisitsJsonContext.Default.VisitNote)
{
    public static StoredKind Kind { get; } = new("visitnote", Retention.UntilErased);

    public async Task<VisitNote> LoadAsync(PersonId person, VisitRef visit, CancellationToken cancellationToken) =>
        await FindAsync(person, visit.ToString(), cancellationToken) ?? VisitNote.Empty;

    public PartitionChange Put(PersonId person, VisitRef visit, VisitNote note) => Put(person, visit.ToString(), note);
}

/// <summary>How offers and notes are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(DisplayNameConverter), typeof(VisitRequestIdConverter)]
)]
[JsonSerializable(typeof(VisitOffer))]
[JsonSerializable(typeof(VisitNote))]
internal sealed partial class VisitsJsonContext : JsonSerializerContext;

internal sealed class VisitRequestIdConverter() : IdConverter<VisitRequestId>(VisitRequestId.Parse);
