using System.Text.Json.Serialization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Rounds.Keeping;

/// <summary>A round while it runs: how far it is and where its card stands; never who wrote what.</summary>
/// <param name="GuideName">As the school's directory has it.</param>
/// <param name="Language">That of the guide's client, for the card that all see.</param>
internal sealed record StoredRound(GroupRound Round, GroupPlace Place, DisplayName? GuideName, Language Language)
{
    /// <summary>Null until the card was posted.</summary>
    public string? CardId { get; init; }

    /// <summary>The place for which a card with a button was posted last; see <see cref="GroupRound.Place"/>.</summary>
    public int? PostedAt { get; init; }

    public IReadOnlyList<CoachTheme> Themes { get; init; } = [];
}

/// <summary>Which round a conversation has: one at a time.</summary>
internal sealed record RoundClaim(SharedId Round);

internal sealed class CoachThemeConverter() : LoopbaanBot.People.IdConverter<CoachTheme>(CoachTheme.From);

/// <summary>How rounds are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(SharedIdConverter), typeof(DisplayNameConverter), typeof(CoachThemeConverter)]
)]
[JsonSerializable(typeof(StoredRound))]
[JsonSerializable(typeof(RoundClaim))]
[JsonSerializable(typeof(RoundSeat))]
internal sealed partial class RoundJsonContext : JsonSerializerContext;
