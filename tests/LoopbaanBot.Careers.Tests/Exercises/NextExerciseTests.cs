using LoopbaanBot.Careers.Exercises;

namespace LoopbaanBot.Careers.Tests.Exercises;

public sealed class NextExerciseTests
{
    public static TheoryData<Exercise> All => [.. Enum.GetValues<Exercise>()];

    [Theory]
    [MemberData(nameof(All))]
    public void After_each_exercise_another_one_fits(Exercise done) =>
        NextExercise.After(done, [done]).ShouldNotBeNull().ShouldNotBe(done);

    [Theory]
    [MemberData(nameof(All))]
    public void Whoever_did_them_all_is_offered_none(Exercise done) =>
        NextExercise.After(done, Enum.GetValues<Exercise>()).ShouldBeNull();

    [Fact]
    public void What_was_done_is_not_offered_again() =>
        NextExercise.After(Exercise.KeepPruneSow, [Exercise.Anchor]).ShouldBe(Exercise.CareerVision);
}
