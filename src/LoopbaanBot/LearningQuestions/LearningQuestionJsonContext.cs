using System.Text.Json.Serialization;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.LearningQuestions.Reframe;
using LoopbaanBot.LearningQuestions.Talk;
using LoopbaanBot.People;

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

internal sealed class LearningQuestionIdConverter() : IdConverter<LearningQuestionId>(LearningQuestionId.Parse);
