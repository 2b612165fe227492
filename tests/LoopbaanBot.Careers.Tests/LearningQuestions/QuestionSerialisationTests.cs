using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.LearningQuestions;

namespace LoopbaanBot.Careers.Tests.LearningQuestions;

/// <summary>The store keeps a question by source-generated JSON, so it must come back as it went.</summary>
public sealed partial class QuestionSerialisationTests
{
    [Fact]
    public void A_question_comes_back_with_every_version_and_look_back()
    {
        var today = new DateOnly(2026, 1, 21);
        var question = LearningQuestion
            .Write(new(Guid.Empty), new("Wat kan ik nog meer? 😀", "rust", "een mentor"), today)
            .Reframe(ReframeDirection.Who, "Wie kan mij helpen?", today.AddDays(35), "Fatima spreken")
            .Confirm(today.AddDays(50));

        var json = JsonSerializer.Serialize(question, StoredQuestion.Default.LearningQuestion);
        var back = JsonSerializer.Deserialize(json, StoredQuestion.Default.LearningQuestion)!;

        back.Versions.ShouldBe(question.Versions);
        back.Reframings.ShouldBe(question.Reframings);
        back.Id.ShouldBe(question.Id);
        json.ShouldNotContain("Current");
    }

    [JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(LearningQuestion))]
    private sealed partial class StoredQuestion : JsonSerializerContext;
}
