using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using static LoopbaanBot.Careers.Tests.Buddies.Moments.Walkers;

namespace LoopbaanBot.Careers.Tests.Buddies.Mirrors;

/// <summary>Who may write for whom, in which state of the moment, compared with a table that was written by hand.</summary>
public sealed class GivingMatrixTests
{
    private static readonly PersonId s_newcomer = new("school-b", "noor");
    private static readonly PersonId[] s_now = [Sanne, Daan, s_newcomer];

    private static readonly Dictionary<string, PersonId> s_people = new()
    {
        ["member"] = Sanne,
        ["other member"] = Daan,
        ["newcomer"] = s_newcomer,
        ["left"] = Mo,
        ["coach"] = new("school-a", "coach"),
        ["manager"] = new("school-a", "manager"),
        ["organiser"] = new("school-a", "organiser"),
        ["stranger"] = new("school-b", "stranger"),
        ["twin"] = new("school-b", "sanne"),
    };

    private static readonly BuddyMoment s_planned = PlannedOnMonday(BuddyMomentKind.Mirroring);

    /// <summary>On the Monday of the moment. True where notes may be written by and for two members who both took part.</summary>
    private static readonly Dictionary<string, (BuddyMoment? Moment, bool IsOpen)> s_states = new()
    {
        ["none"] = (null, false),
        ["proposed"] = (Walk(BuddyMomentKind.Mirroring), false),
        ["planned for later"] = (Walk(BuddyMomentKind.Mirroring).Fix(Sanne, Tuesday, 1), false),
        ["planned for today"] = (s_planned, true),
        ["held"] = (s_planned.Hold(Monday.Day), true),
        ["cancelled"] = (s_planned.Cancel(Daan), false),
        ["a walk"] = (PlannedOnMonday().Hold(Monday.Day), false),
    };

    [Fact]
    [Trait("Seed", "K113")]
    public void Two_members_who_took_part_write_for_each_other_and_nobody_else_does()
    {
        var wrong =
            from giver in s_people
            from receiver in s_people
            from state in s_states
            from action in Enum.GetValues<GivingAction>()
            let decision = Authorization.Authorize(
                giver.Value,
                action,
                new MirrorGivingResource(s_now, state.Value.Moment, receiver.Value),
                Monday.Day
            )
            let expected = state.Value.IsOpen && giver.Key != receiver.Key && IsPeer(giver.Key) && IsPeer(receiver.Key)
            where decision == Decision.Allowed != expected
            select (giver.Key, receiver.Key, state.Key);
        wrong.ShouldBeEmpty();
    }

    private static bool IsPeer(string person) => person is "member" or "other member";
}
