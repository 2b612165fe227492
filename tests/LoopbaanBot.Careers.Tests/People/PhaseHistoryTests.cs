using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.People;

public sealed class PhaseHistoryTests
{
    private static readonly DateOnly August = new(2024, 8, 1);
    private static readonly DateOnly NextAugust = new(2025, 8, 1);

    [Fact]
    public void Someone_who_told_nothing_has_no_phase()
    {
        PhaseHistory.Empty.Current.ShouldBeNull();
        TeacherProfile.Unknown.Phase.ShouldBeNull();
        TeacherProfile.Unknown.Sector.ShouldBeNull();
    }

    [Fact]
    [Trait("Seed", "K010")]
    public void A_new_phase_keeps_the_old_one_in_the_history()
    {
        var history = PhaseHistory.Empty.Enter(Phase.Aspiring, August).Enter(Phase.Starting, NextAugust);

        history.Current.ShouldBe(Phase.Starting);
        history.On(NextAugust.AddDays(-1)).ShouldBe(Phase.Aspiring);
        history.On(NextAugust).ShouldBe(Phase.Starting);
        history.On(August.AddDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void The_phase_someone_is_in_already_adds_nothing()
    {
        var history = PhaseHistory.Empty.Enter(Phase.Starting, August);

        history.Enter(Phase.Starting, NextAugust).ShouldBe(history);
    }

    [Fact]
    public void A_second_choice_on_one_day_corrects_the_first()
    {
        var history = PhaseHistory
            .Empty.Enter(Phase.Aspiring, August)
            .Enter(Phase.Experienced, NextAugust)
            .Enter(Phase.Starting, NextAugust);

        history.Entries.ShouldBe([new(Phase.Aspiring, August), new(Phase.Starting, NextAugust)]);
    }

    [Fact]
    public void A_correction_back_to_the_earlier_phase_leaves_no_trace()
    {
        var history = PhaseHistory.Empty.Enter(Phase.Aspiring, August);

        history.Enter(Phase.Starting, NextAugust).Enter(Phase.Aspiring, NextAugust).ShouldBe(history);
    }

    [Fact]
    public void A_phase_cannot_begin_before_the_last_one()
    {
        var history = PhaseHistory.Empty.Enter(Phase.Aspiring, NextAugust);

        Should.Throw<ArgumentOutOfRangeException>(() => history.Enter(Phase.Starting, August));
    }

    [Fact]
    public void A_profile_moves_between_sectors_and_back_to_unknown()
    {
        var profile = TeacherProfile.Unknown.TeachIn(Sector.Vocational).Enter(Phase.Starting, August);

        profile.Sector.ShouldBe(Sector.Vocational);
        profile.Phase.ShouldBe(Phase.Starting);
        profile.TeachIn(null).Sector.ShouldBeNull();
    }
}
