using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Tests.Reflection;

/// <summary>The store keeps these types by source-generated JSON, so they must come back as they went.</summary>
public sealed partial class SerialisationTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    [Fact]
    public void A_full_reflection_comes_back_as_it_went()
    {
        var reflection = CareerReflection
            .Start(new(Guid.Empty), CareerCompetency.Networking, Today)
            .Answer(ReflectionAnswer.To(new("NW1"), PromptDepth.Back, "koffie met Fatima 😀", "op dinsdag"))
            .Answer(ReflectionAnswer.ToOwn("Wie mis ik?", PromptDepth.Deeper, "iemand van buiten"))
            .Rate(new(6), "er denkt al iemand mee")
            .Intend(new("het vrijdag is", "bel ik haar", "ik schrijf haar"))
            .Keep(Today);

        var json = JsonSerializer.Serialize(reflection, Kept.Default.CareerReflection);
        var back = JsonSerializer.Deserialize(json, Kept.Default.CareerReflection)!;

        back.Answers.ShouldBe(reflection.Answers);
        (back with { Answers = reflection.Answers }).ShouldBe(reflection);
    }

    [Fact]
    public void What_someone_was_asked_comes_back_as_it_went()
    {
        var asked = AskedPrompts.Empty.Remember(new("KR1"), Today).Remember(new("KR2"), Today);

        JsonSerializer
            .Deserialize(JsonSerializer.Serialize(asked, Kept.Default.AskedPrompts), Kept.Default.AskedPrompts)
            .ShouldBe(asked);
    }

    [Fact]
    public void A_profile_comes_back_as_it_went()
    {
        var profile = TeacherProfile.Unknown.Enter(Phase.Starting, Today).TeachIn(Sector.Primary);

        JsonSerializer
            .Deserialize(JsonSerializer.Serialize(profile, Kept.Default.TeacherProfile), Kept.Default.TeacherProfile)
            .ShouldBe(profile);
    }

    [JsonSourceGenerationOptions(UseStringEnumConverter = true)]
    [JsonSerializable(typeof(CareerReflection))]
    [JsonSerializable(typeof(AskedPrompts))]
    [JsonSerializable(typeof(TeacherProfile))]
    private sealed partial class Kept : JsonSerializerContext;
}
