using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies.Moments;

/// <summary>Three people of two schools who plan a walk, for tests that are about one place on that road.</summary>
internal static class Walkers
{
    public static readonly DateOnly Today = new(2026, 3, 10);
    public static readonly PersonId Sanne = new("school-a", "sanne");
    public static readonly PersonId Daan = new("school-a", "daan");
    public static readonly PersonId Mo = new("school-b", "mo");
    public static readonly PersonId[] Group = [Sanne, Daan, Mo];

    public static readonly MomentSlot Friday = new(new DateOnly(2026, 3, 13), new TimeOnly(15, 30));
    public static readonly MomentSlot Monday = new(new DateOnly(2026, 3, 16), new TimeOnly(15, 30));
    public static readonly MomentSlot Tuesday = new(new DateOnly(2026, 3, 17), new TimeOnly(16, 0));

    public static MomentLength Hour { get; } = MomentLength.Of(60)!.Value;

    public static BuddyPeer Peer(PersonId person) => new(person, DisplayName.From(person.ObjectId)!.Value);

    public static SlotOffer Offer(PersonId proposer, params MomentSlot[] slots) =>
        new(proposer, [.. Group.Select(Peer)], slots.Length == 0 ? [Friday, Monday, Tuesday] : slots);

    public static BuddyMoment Walk(BuddyMomentKind kind = BuddyMomentKind.Walk) =>
        BuddyMoment.Propose(new MomentId(Guid.Empty), kind, Hour, Offer(Sanne));

    public static BuddyMoment Says(this BuddyMoment moment, PersonId person, params MomentSlot[] slots) =>
        moment.Pick(new MomentPick(person, slots), moment.Round, Group);

    public static BuddyMoment PlannedOnMonday(BuddyMomentKind kind = BuddyMomentKind.Walk) =>
        Walk(kind).Says(Daan, Monday, Tuesday).Says(Mo, Monday, Friday);
}
