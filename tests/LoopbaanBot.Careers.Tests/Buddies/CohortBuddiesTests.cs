using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies;

/// <summary>From proposal to groups, and what happens when people come and go.</summary>
public sealed class CohortBuddiesTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId[] s_people = [.. Enumerable.Range(0, 8).Select(Drawn.Person)];
    private static readonly DraftGroup s_first = Draft(1, s_people[..4]);
    private static readonly DraftGroup s_second = Draft(2, s_people[4..]);

    [Fact]
    public void Published_twice_is_published_once()
    {
        var drafted = CohortBuddies.None.Propose(1, [s_first, s_second]);
        var published = Publish(drafted, 1);

        published.Groups.Select(group => group.Id).ShouldBe([s_first.Id, s_second.Id]);
        published.Draft.ShouldBeNull();
        Publish(published, 1).ShouldBeSameAs(published);
        Publish(drafted, 2).ShouldBeSameAs(drafted);
        // A version never comes back: an old card cannot publish a proposal that nobody looked at.
        published.Propose(2, [s_first]).Draft!.Version.ShouldBe(2);
    }

    [Fact]
    public void Two_people_of_two_groups_change_places_and_a_locked_group_stays_as_it_is()
    {
        var draft = CohortBuddies.None.Propose(1, [s_first, s_second]).Draft!;
        var swapped = draft.Swap(s_people[0], s_people[5]);

        swapped.Groups[0].People.ShouldBe([s_people[5], s_people[1], s_people[2], s_people[3]]);
        swapped.Groups[1].People.ShouldBe([s_people[4], s_people[0], s_people[6], s_people[7]]);
        swapped.Version.ShouldBe(draft.Version + 1);
        draft.Swap(s_people[0], s_people[1]).ShouldBeSameAs(draft);
        draft.Swap(s_people[0], Drawn.Person(99)).ShouldBeSameAs(draft);

        var locked = draft.Lock(s_first.Id, true);
        locked.Swap(s_people[0], s_people[5]).ShouldBeSameAs(locked);
        locked.Lock(s_first.Id, true).ShouldBeSameAs(locked);
        locked.Lock(s_first.Id, false).Swap(s_people[0], s_people[5]).ShouldNotBeSameAs(locked);
    }

    [Fact]
    [Trait("Seed", "K044")]
    public void Everybody_confirms_once()
    {
        var published = Published();
        var confirmed = published.Confirm(s_people[0], new(2026, 1, 21));

        confirmed.GroupOf(s_people[0])!.Find(s_people[0])!.ConfirmedOn.ShouldBe(new DateOnly(2026, 1, 21));
        confirmed.Confirm(s_people[0], new(2026, 1, 22)).ShouldBeSameAs(confirmed);
        confirmed.Groups[0].IsConfirmed.ShouldBeFalse();
        s_people[..4]
            .Aggregate(published, (all, person) => all.Confirm(person, new(2026, 1, 21)))
            .Groups[0]
            .IsConfirmed.ShouldBeTrue();
        published.Confirm(Drawn.Person(99), new(2026, 1, 21)).ShouldBeSameAs(published);
    }

    [Fact]
    public void Who_steps_out_is_in_no_group_and_is_not_put_in_one_unasked()
    {
        var without = Published().StepOut(s_people[0], forNow: false);

        without.GroupOf(s_people[0]).ShouldBeNull();
        without.Groups[0].Version.ShouldBe(2);
        without.Unplaced(s_people).ShouldBeEmpty();
        without.NeedsRepair(s_people).ShouldBeFalse();
        without.StepOut(s_people[0], forNow: false).ShouldBeSameAs(without);
        without.StepOut(s_people[1], forNow: true).NeedsRepair(s_people).ShouldBeTrue();
        without.Return(s_people[0], LedBy.Nobody, s_start).Unplaced(s_people).ShouldBe([s_people[0]]);
    }

    [Fact]
    public void Who_paused_comes_back_in_the_same_group_and_begins_anew()
    {
        var later = s_start.AddDays(20);
        var back = Published().StepOut(s_people[0], forNow: true).Return(s_people[0], LedBy.Nobody, later);

        back.GroupOf(s_people[0])!.Id.ShouldBe(s_first.Id);
        back.GroupOf(s_people[0])!.Find(s_people[0])!.Since.ShouldBe(later);
        back.GroupOf(s_people[0])!.Find(s_people[1])!.Since.ShouldBe(s_start);
        back.Return(s_people[0], LedBy.Nobody, later).ShouldBeSameAs(back);
    }

    [Fact]
    public void Nobody_is_put_with_whom_they_named_as_manager_by_a_swap_or_by_coming_back()
    {
        var led = Drawn.Led((5, 1));
        var drafted = CohortBuddies.None.Propose(1, [s_first, s_second]);

        drafted.IsBarred(drafted.Draft!, led).ShouldBeFalse();
        drafted.Swap(s_people[0], s_people[5], led).ShouldBeSameAs(drafted);
        drafted.Swap(s_people[1], s_people[5], led).IsBarred(s_first.People, led).ShouldBeFalse();
        var away = Published().StepOut(s_people[0], forNow: true);
        away.Return(s_people[0], Drawn.Led((0, 1)), s_start).GroupOf(s_people[0]).ShouldBeNull();
        away.Return(s_people[0], Drawn.Led((1, 0)), s_start).Unplaced(s_people).ShouldBe([s_people[0]]);
        away.Return(s_people[0], Drawn.Led((0, 5)), s_start).GroupOf(s_people[0]).ShouldNotBeNull();
    }

    [Fact]
    public void Naming_somebody_of_the_group_moves_nobody()
    {
        var published = Published();

        published.IsBarred(s_first.People, Drawn.Led((0, 1))).ShouldBeFalse();
        CohortBuddies.None.IsBarred(s_first.People, Drawn.Led((0, 1))).ShouldBeTrue();
    }

    [Fact]
    public void A_repair_keeps_the_place_of_who_stays_and_a_newcomer_begins_at_that_moment()
    {
        var later = s_start.AddDays(20);
        var waiting = Published().StepOut(s_people[0], forNow: false).Confirm(s_people[1], new(2026, 1, 21));
        var repaired = Publish(
            waiting.Propose(2, [Draft(1, [.. s_people[1..4], Drawn.Person(99)]), s_second]),
            2,
            later
        );

        repaired.Groups[0].Find(Drawn.Person(99))!.Since.ShouldBe(later);
        repaired.Groups[0].Find(s_people[1])!.Since.ShouldBe(s_start);
        repaired.Groups[0].Find(s_people[1])!.ConfirmedOn.ShouldNotBeNull();
        repaired.Groups[1].ShouldBeSameAs(waiting.Groups[1]);
        var before = s_people.Take(4).ToArray();
        repaired.History.ShouldContain(group => group.SequenceEqual(before));
    }

    [Fact]
    public void Who_is_forgotten_is_in_no_group_no_proposal_and_no_memory()
    {
        var forgotten = Published()
            .StepOut(s_people[1], forNow: true)
            .Propose(3, [s_first])
            .Forget(s_people[1])
            .Forget(s_people[2]);

        forgotten.Draft.ShouldBeNull();
        forgotten.Away.ShouldBeEmpty();
        forgotten.History.SelectMany(group => group).ShouldNotContain(s_people[1]);
        forgotten.History.SelectMany(group => group).ShouldNotContain(s_people[2]);
    }

    [Fact]
    public void What_was_is_remembered_once_and_not_without_end()
    {
        var published = Published();
        var left = s_people[..3].Aggregate(published, (all, person) => all.StepOut(person, forNow: false));
        left.Past.ShouldHaveSingleItem().ShouldBe(s_people[..4], ignoreOrder: true);

        var many = Enumerable
            .Range(0, 200)
            .Aggregate(
                published,
                (all, round) =>
                    Publish(
                        all.Propose(1, [Draft(1, [.. Enumerable.Range(round * 3, 3).Select(Drawn.Person)])]),
                        all.LastVersion + 1
                    )
            );
        many.Past.Count.ShouldBe(CohortBuddies.MostPast);
        many.Past[^1].ShouldContain(Drawn.Person(198 * 3));
    }

    [Fact]
    public void A_member_prints_no_id() =>
        Published().Groups[0].Members[0].ToString().ShouldBe("BuddyMember { Asked }");

    private static CohortBuddies Published() => Publish(CohortBuddies.None.Propose(1, [s_first, s_second]), 1);

    private static CohortBuddies Publish(CohortBuddies buddies, int version, DateTimeOffset? now = null) =>
        buddies.Publish(version, _ => [new(BuddyReasonKind.NotTogetherBefore)], now ?? s_start);

    private static DraftGroup Draft(byte id, PersonId[] people) =>
        new(new BuddyGroupId(new Guid(id, 0, 0, new byte[8])), people, IsLocked: false);
}
