using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>How cohorts and the pointers to them are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [
        typeof(SharedIdConverter),
        typeof(DisplayNameConverter),
        typeof(JoinCodeConverter),
        typeof(SchoolNameConverter),
    ]
)]
[JsonSerializable(typeof(Cohort))]
[JsonSerializable(typeof(CohortPointer))]
[JsonSerializable(typeof(CodeTries))]
internal sealed partial class CohortJsonContext : JsonSerializerContext;

internal sealed class JoinCodeConverter() : IdConverter<JoinCode>(JoinCode.Parse);

/// <summary>Reads and writes the name itself, which prints as nothing.</summary>
internal sealed class SchoolNameConverter : JsonConverter<SchoolName>
{
    public override SchoolName Read(
        ref System.Text.Json.Utf8JsonReader reader,
        Type typeToConvert,
        System.Text.Json.JsonSerializerOptions options
    ) => SchoolName.From(reader.GetString()) ?? throw new System.Text.Json.JsonException();

    public override void Write(
        System.Text.Json.Utf8JsonWriter writer,
        SchoolName value,
        System.Text.Json.JsonSerializerOptions options
    ) => writer.WriteStringValue(value.Text);
}
