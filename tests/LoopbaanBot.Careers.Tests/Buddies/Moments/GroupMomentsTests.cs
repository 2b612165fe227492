using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using static LoopbaanBot.Careers.Tests.Buddies.Moments.Walkers;

namespace LoopbaanBot.Careers.Tests.Buddies.Moments;

public sealed class GroupMomentsTests
{
    private static readonly SharedId s_cohort = new("school-a", Guid.Empty);

    [Fact]
    public void A_moment_is_added_once_and_six_open_ones_are_enough()
    {
        var group = Enumerable
            .Range(1, 8)
            .SelectMany(number => new[] { number, number })
            .Aggregate(GroupMoments.None(s_cohort), (all, number) => all.Add(Numbered(number)));
        group.Moments.Count.ShouldBe(GroupMoments.MostOpen);
        group.Add(Numbered(1)).ShouldBeSameAs(group);
    }

    [Fact]
    public void What_changes_nothing_is_the_same_object()
    {
        var group = GroupMoments.None(s_cohort).Add(Numbered(1));
        group.Change(Numbered(1).Id, moment => moment).ShouldBeSameAs(group);
        group.Change(Numbered(2).Id, moment => moment.Cancel(Sanne)).ShouldBeSameAs(group);
    }

    [Fact]
    public void Held_moments_are_counted_for_good_and_old_cancelled_ones_are_let_go()
    {
        var group = GroupMoments.None(s_cohort).Add(Numbered(0)).Change(Numbered(0).Id, one => one.Hold(Today));
        for (var number = 1; number <= 30; number++)
        {
            group = group.Add(Numbered(number)).Change(Numbered(number).Id, moment => moment.Cancel(Sanne));
        }

        group.HeldBetween(Today, Today).ShouldBe(1);
        group.Moments.Count.ShouldBe(11);
    }

    [Fact]
    public void Of_moments_long_ago_only_the_count_stays()
    {
        var first = new MirrorRef(s_cohort, Numbered(1).Id, Daan, Mo, CareerCompetency.Networking);
        var group = GroupMoments.None(s_cohort) with { Mirrors = [first] };
        for (var number = 1; number <= GroupMoments.MostHeld + 4; number++)
        {
            group = group.Add(Numbered(number)).Change(Numbered(number).Id, moment => moment.Hold(Today));
        }

        group.HeldBetween(Today, Today).ShouldBe(GroupMoments.MostHeld + 4);
        group.Moments.Count.ShouldBe(GroupMoments.MostHeld);
        group.Mirrors.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_held_before_or_after_the_time_of_the_cohort_does_not_count()
    {
        var group = GroupMoments.None(s_cohort).Add(Numbered(1)).Change(Numbered(1).Id, moment => moment.Hold(Today));
        group.HeldBetween(Today, Today).ShouldBe(1);
        group.HeldBetween(Today.AddDays(1), DateOnly.MaxValue).ShouldBe(0);
        group.HeldBetween(DateOnly.MinValue, Today.AddDays(-1)).ShouldBe(0);
    }

    [Fact]
    public void Who_is_forgotten_is_named_nowhere_and_the_others_keep_their_moments()
    {
        var mirror = new MirrorRef(s_cohort, Numbered(1).Id, Daan, Mo, CareerCompetency.Networking);
        var group = GroupMoments.None(s_cohort).Add(PlannedOnMonday()) with { Mirrors = [mirror] };

        var left = group.Forget(Sanne).Forget(Daan);
        left.Moments.ShouldHaveSingleItem().State.ShouldBe(MomentState.Planned);
        left.Moments[0].Proposer.ShouldBe(Mo);
        left.Mirrors.ShouldBeEmpty();
        left.Forget(Daan).ShouldBeSameAs(left);

        var held = left.Change(PlannedOnMonday().Id, moment => moment.Hold(Monday.Day)).Forget(Mo);
        held.Moments.ShouldBeEmpty();
        held.HeldBetween(Monday.Day, Monday.Day).ShouldBe(1);
    }

    private static BuddyMoment Numbered(int number) =>
        Walk() with
        {
            Id = new MomentId(new Guid(number, 0, 0, new byte[8])),
        };
}
