using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Reflection;
using static LoopbaanBot.Careers.Tests.Buddies.Moments.Walkers;

namespace LoopbaanBot.Careers.Tests.Buddies.Mirrors;

public sealed class MirrorTests
{
    private static readonly PersonId s_newcomer = new("school-b", "noor");

    [Theory]
    [InlineData(BuddyMomentKind.Mirroring, true)]
    [InlineData(BuddyMomentKind.Walk, false)]
    [InlineData(BuddyMomentKind.GossipWalk, false)]
    public void Only_a_mirroring_moment_is_for_mirror_notes(BuddyMomentKind kind, bool may) =>
        May(Sanne, Daan, Group, PlannedOnMonday(kind).Hold(Monday.Day)).ShouldBe(may);

    [Fact]
    public void A_note_is_written_on_the_day_of_the_moment_or_later()
    {
        var planned = PlannedOnMonday(BuddyMomentKind.Mirroring);
        May(Sanne, Daan, Group, planned, Monday.Day.AddDays(-1)).ShouldBeFalse();
        May(Sanne, Daan, Group, planned).ShouldBeTrue();
        May(Sanne, Daan, Group, Walk(BuddyMomentKind.Mirroring)).ShouldBeFalse();
        May(Sanne, Daan, Group, planned.Cancel(Sanne)).ShouldBeFalse();
        May(Sanne, Daan, Group, null).ShouldBeFalse();
    }

    [Fact]
    public void Both_are_in_the_group_now_and_both_took_part()
    {
        var held = PlannedOnMonday(BuddyMomentKind.Mirroring).Hold(Monday.Day);
        PersonId[] now = [Sanne, Daan, s_newcomer];
        May(Sanne, Daan, now, held).ShouldBeTrue();
        May(Sanne, Sanne, now, held).ShouldBeFalse();
        May(Mo, Daan, now, held).ShouldBeFalse();
        May(Sanne, Mo, now, held).ShouldBeFalse();
        May(s_newcomer, Daan, now, held).ShouldBeFalse();
        May(Sanne, s_newcomer, now, held).ShouldBeFalse();
        May(new PersonId("school-a", "coach"), Daan, now, held).ShouldBeFalse();
    }

    [Fact]
    [Trait("Seed", "K113")]
    public void A_note_holds_a_strength_and_a_question_and_may_hold_a_next_step()
    {
        MirrorWords.Of("je bleef vragen", "wat jij wilt", null).Suggestion.ShouldBeNull();
        Should.Throw<ArgumentException>(() => MirrorWords.Of(" ", "vraag", null));
        Should.Throw<ArgumentException>(() => MirrorWords.Of("sterk", "", null));
        Should.Throw<ArgumentException>(() => MirrorWords.Of("sterk", "vraag", new string('x', 401)));
    }

    [Fact]
    public void Keeping_twice_keeps_the_first_day_and_too_late_keeps_nothing()
    {
        var kept = Note().Keep(Today);
        kept.Keep(Today.AddDays(1)).ShouldBeSameAs(kept);
        kept.IsLive(Today.AddYears(3)).ShouldBeTrue();
        Note().Keep(Today.AddDays(31)).KeptOn.ShouldBeNull();
    }

    [Fact]
    public void No_word_of_a_note_is_ever_printed()
    {
        $"{Note()} {Note().Words}".ShouldNotContain("bleef");
        $"{MomentHarvest.Of(Walk(), Today, "mijn ene regel")}".ShouldNotContain("regel");
    }

    private static MirrorNote Note() =>
        new(Peer(Sanne), Peer(Daan), CareerCompetency.Networking, MirrorWords.Of("je bleef", "wat", null), Today);

    private static bool May(
        PersonId giver,
        PersonId receiver,
        PersonId[] group,
        BuddyMoment? moment,
        DateOnly? today = null
    ) =>
        Authorization.Authorize(
            giver,
            GivingAction.Write,
            new MirrorGivingResource(group, moment, receiver),
            today ?? Monday.Day
        ) == Decision.Allowed;
}
