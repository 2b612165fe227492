using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.LearningQuestions.Reframe;
using LoopbaanBot.LearningQuestions.Talk;

namespace LoopbaanBot.LearningQuestions;

/// <summary>How learning questions and the drafts of their talks are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(LearningQuestionIdConverter)]
)]
[JsonSerializable(typeof(LearningQuestion))]
[JsonSerializable(typeof(QuestionDraft))]
[JsonSerializable(typeof(ReframeDraft))]
internal sealed partial class LearningQuestionJsonContext : JsonSerializerContext;

/// <summary>Keeps the id of a learning question in the form that its row key and its cards have.</summary>
internal sealed class LearningQuestionIdConverter : JsonConverter<LearningQuestionId>
{
    public override LearningQuestionId Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => LearningQuestionId.Parse(reader.GetString()) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, LearningQuestionId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
