using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Tests.Exercises;

public sealed partial class ExerciseResultTests
{
    private const string Secret = "pompoen";

    private static readonly DateOnly Today = new(2026, 1, 21);
    private static readonly ExerciseId Id = new(new Guid("0198c0de-0000-7000-8000-000000000001"));

    public static TheoryData<string> Kinds => [.. Enum.GetNames<Exercise>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_result_comes_back_from_the_store_as_it_went(string kind)
    {
        var made = ExerciseResult.Make(Id, Today, Filled(Enum.Parse<Exercise>(kind)));

        var json = JsonSerializer.Serialize(made, StoredExercise.Default.ExerciseResult);
        var back = JsonSerializer.Deserialize(json, StoredExercise.Default.ExerciseResult)!;

        back.Exercise.ShouldBe(Enum.Parse<Exercise>(kind));
        JsonSerializer.Serialize(back, StoredExercise.Default.ExerciseResult).ShouldBe(json);
        json.ShouldNotContain("isEmpty", Case.Insensitive);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_result_prints_what_it_is_and_not_what_it_says(string kind)
    {
        var printed = ExerciseResult.Make(Id, Today, Filled(Enum.Parse<Exercise>(kind))).ToString();

        printed.ShouldContain(kind);
        printed.ShouldNotContain(Secret);
    }

    [Fact]
    public void A_choice_prints_no_words() => new CareerChoice(Secret, Secret).ToString().ShouldNotContain(Secret);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_not_kept(string kind) =>
        Should.Throw<ArgumentException>(() => ExerciseResult.Make(Id, Today, Blank(Enum.Parse<Exercise>(kind))));

    [Fact]
    public void One_part_is_enough_to_keep()
    {
        ExerciseResult.Make(Id, Today, new KeepPruneSow([], ["de notulen"], [])).MadeOn.ShouldBe(Today);
        ExerciseResult.Make(Id, Today, new CareerVision(null, "meer buiten lesgeven", null)).Id.ShouldBe(Id);
        ExerciseResult.Make(Id, Today, new ThreeChoices([new("van po naar vo", null)])).Id.ShouldBe(Id);
    }

    [Fact]
    public void A_text_over_its_limit_is_refused_without_saying_it()
    {
        var tooLong = Secret + new string('a', 2_000);

        Should
            .Throw<ArgumentException>(() => ExerciseResult.Make(Id, Today, new CareerVision(tooLong, null, null)))
            .ToString()
            .ShouldNotContain(Secret);
        Should.Throw<ArgumentException>(() => ExerciseResult.Make(Id, Today, new KeepPruneSow([" "], [], [])));
    }

    [Fact]
    public void An_id_reads_back_what_it_wrote_and_nothing_else()
    {
        ExerciseId.Parse(Id.ToString()).ShouldBe(Id);
        ExerciseId.Parse("../x").ShouldBeNull();
        ExerciseId.Parse(null).ShouldBeNull();
    }

    private static ExerciseOutcome Filled(Exercise exercise) =>
        exercise switch
        {
            Exercise.KeepPruneSow => new KeepPruneSow([Secret], [Secret, "b"], [Secret]),
            Exercise.Anchor => new Anchor(Secret, Secret, [Secret]),
            Exercise.BothAnd => new BothAnd(Secret, Secret, Secret),
            Exercise.TwinPrompt => new TwinPrompt(Secret, Secret, Secret, new ReflectionId(Guid.Empty)),
            Exercise.CareerVision => new CareerVision(Secret, Secret, Secret),
            _ => new ThreeChoices([new(Secret, Secret)]),
        };

    private static ExerciseOutcome Blank(Exercise exercise) =>
        exercise switch
        {
            Exercise.KeepPruneSow => new KeepPruneSow([], [], []),
            Exercise.Anchor => new Anchor(null, null, []),
            Exercise.BothAnd => new BothAnd("", "", null),
            Exercise.TwinPrompt => new TwinPrompt("Wat deed je?", "ik luisterde", null, new ReflectionId(Guid.Empty)),
            Exercise.CareerVision => new CareerVision(null, null, null),
            _ => new ThreeChoices([]),
        };

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        UseStringEnumConverter = true
    )]
    [JsonSerializable(typeof(ExerciseResult))]
    private sealed partial class StoredExercise : JsonSerializerContext;
}
