using System.Security.Cryptography;
using System.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Rounds.Keeping;

/// <summary>The rounds that run now.</summary>
internal sealed class RoundStore(SharedTable table)
    : SharedRows<StoredRound>(table, Kind, RoundJsonContext.Default.StoredRound)
{
    public static StoredKind Kind { get; } = new("round", Retention.UntilUsed);
}

/// <summary>Which conversation has a round, so that there is one at a time.</summary>
internal sealed class RoundPlaces(SharedTable table)
    : SharedRows<RoundClaim>(table, Kind, RoundJsonContext.Default.RoundClaim)
{
    public static StoredKind Kind { get; } = new("roundplace", Retention.UntilUsed);

    /// <summary>The same conversation, or thread of a channel, gives the same id.</summary>
    public static SharedId IdOf(GroupPlace place) =>
        new(place.TenantId, new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(place.ConversationId)).AsSpan(0, 16)));
}
