using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Intake;

namespace LoopbaanBot.Careers.Tests.Intake;

/// <summary>Only the main motive picks the tone (domain part H).</summary>
public sealed class ToneProperties
{
    private static readonly CareerIntake Begun = new(new DateOnly(2026, 1, 21));

    [Theory]
    [InlineData(IntakeMotive.Explore, ToneRoute.Exploring)]
    [InlineData(IntakeMotive.Variety, ToneRoute.Exploring)]
    [InlineData(IntakeMotive.Ambition, ToneRoute.Exploring)]
    [InlineData(IntakeMotive.Other, ToneRoute.Exploring)]
    [InlineData(IntakeMotive.LessTeaching, ToneRoute.MakingRoom)]
    [InlineData(IntakeMotive.Workplace, ToneRoute.MakingRoom)]
    [InlineData(IntakeMotive.Workload, ToneRoute.MakingRoom)]
    [Trait("Seed", "K085")]
    [Trait("Seed", "K089")]
    public void Discontent_makes_room_and_all_else_explores(IntakeMotive main, ToneRoute tone) =>
        Begun.Choose([main]).Tone().ShouldBe(tone);

    [Fact]
    public void The_other_reasons_do_not_change_the_tone() =>
        Prop.ForAll<IntakeMotive[], IntakeMotive>(
                (motives, main) => Begun.Choose([.. motives, main]).Lead(main).Tone() == main.Tone()
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_main_reason_is_always_one_of_the_chosen() =>
        Prop.ForAll<IntakeMotive[], IntakeMotive, IntakeMotive[]>(
                (first, main, later) =>
                {
                    var changed = Begun.Choose([.. first, main]).Lead(main).Choose(later);
                    return changed.Main is not { } kept || changed.Motives.Contains(kept);
                }
            )
            .QuickCheckThrowOnFailure();
}
