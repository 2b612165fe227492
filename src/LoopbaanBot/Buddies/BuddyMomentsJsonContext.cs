using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Buddies;

/// <summary>How moments, lines and mirror notes are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [
        typeof(SharedIdConverter),
        typeof(DisplayNameConverter),
        typeof(MomentIdConverter),
        typeof(MomentLengthConverter),
    ]
)]
[JsonSerializable(typeof(GroupMoments))]
[JsonSerializable(typeof(MomentHarvest))]
[JsonSerializable(typeof(MirrorNote))]
[JsonSerializable(typeof(KeptMirror))]
[JsonSerializable(typeof(GivenMirror))]
internal sealed partial class BuddyMomentsJsonContext : JsonSerializerContext;

internal sealed class MomentIdConverter() : IdConverter<MomentId>(MomentId.Parse);

/// <summary>Keeps a length as its minutes.</summary>
internal sealed class MomentLengthConverter : JsonConverter<MomentLength>
{
    public override MomentLength Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MomentLength.Of(reader.GetInt32()) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, MomentLength value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Minutes);
}
