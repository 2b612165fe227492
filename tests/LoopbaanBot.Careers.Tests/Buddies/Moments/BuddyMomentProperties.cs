using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using static LoopbaanBot.Careers.Tests.Buddies.Moments.Walkers;

namespace LoopbaanBot.Careers.Tests.Buddies.Moments;

/// <summary>Whatever members press in whatever order, and twice.</summary>
public sealed class BuddyMomentProperties
{
    private static readonly MomentSlot[] s_slots = [Friday, Monday, Tuesday];

    [Fact]
    public void Every_press_done_twice_is_one_event() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk => After(walk).All(step => ReferenceEquals(step.Press.Do(step.After, step.Round), step.After))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_planned_slot_was_proposed_in_its_round_and_a_moment_without_one_is_not_planned() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk =>
                    After(walk)
                        .Select(step => step.After)
                        .All(moment =>
                            moment.Planned is { } slot
                                ? moment.Slots.Contains(slot)
                                : moment.State != MomentState.Planned
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_held_or_cancelled_stays_so_and_the_numbers_only_rise() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk =>
                    After(walk)
                        .All(step =>
                            (step.Before.IsOpen || ReferenceEquals(step.Before, step.After))
                            && step.After.Sequence >= step.Before.Sequence
                            && step.After.Round >= step.Before.Round
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void All_ends_are_reached_by_some_road() =>
        Walks().Sample(200).SelectMany(After).Select(step => step.After.State).Distinct().Count().ShouldBe(4);

    /// <param name="Name">Of the verb.</param>
    private sealed record Press(string Name, PersonId Who, IReadOnlyList<MomentSlot> Slots, int Days)
    {
        public BuddyMoment Do(BuddyMoment moment, int round) =>
            Name switch
            {
                "pick" => moment.Pick(new MomentPick(Who, Slots), round, Group),
                "fix" => moment.Fix(Who, Slots.Count > 0 ? Slots[0] : Monday, round),
                "move" => moment.Move(Offer(Who, [.. Slots]), round),
                "cancel" => moment.Cancel(Who),
                _ => moment.Hold(Today.AddDays(Days)),
            };
    }

    private sealed record Step(Press Press, int Round, BuddyMoment Before, BuddyMoment After);

    private static Gen<Press[]> Walks() =>
        (
            from name in Gen.Elements("pick", "pick", "pick", "fix", "move", "cancel", "hold")
            from who in Gen.Elements(Group)
            from slots in Gen.SubListOf(s_slots)
            from days in Gen.Choose(0, 12)
            select new Press(name, who, [.. slots], days)
        ).ArrayOf();

    private static IEnumerable<Step> After(IEnumerable<Press> walk)
    {
        var moment = Walk();
        foreach (var press in walk)
        {
            var after = press.Do(moment, moment.Round);
            yield return new Step(press, moment.Round, moment, after);
            moment = after;
        }
    }
}
