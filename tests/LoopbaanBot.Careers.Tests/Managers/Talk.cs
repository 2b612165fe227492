using LoopbaanBot.Careers.Managers.Starters;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Managers;

/// <summary>The talk that most of these tests begin with.</summary>
internal static class Talk
{
    public static readonly DateOnly Today = new(2026, 1, 20);
    public static readonly PersonId Sanne = new("school-a", "sanne");
    public static readonly PersonId Daan = new("school-a", "daan");
    public static readonly TalkSlot Tuesday = new(new DateOnly(2026, 1, 27), new TimeOnly(15, 30));
    public static readonly TalkSlot Thursday = new(new DateOnly(2026, 1, 29), new TimeOnly(9, 0));

    public static ManagerTalk Proposed(TalkKind kind = TalkKind.Kickoff) =>
        new(
            kind,
            Sanne,
            DisplayName.From("Sanne de Vries"),
            Daan,
            new StarterPair(new StarterId("MV1"), new StarterId("MV4")),
            [],
            Today
        );

    public static ManagerTalk Planned() => Proposed().Offer(0, [Thursday, Tuesday], null).Pick(Tuesday);

    public static ManagerTalk Held() =>
        Planned().Speak(TalkSide.Teacher, Today).Speak(TalkSide.Partner, Today.AddDays(1));

    public static ManagerTalk In(TalkState state) =>
        state switch
        {
            TalkState.Proposed => Proposed(),
            TalkState.Planned => Planned(),
            TalkState.Held => Held(),
            TalkState.Closed => Held().Close(Today),
            TalkState.Declined => Planned().Decline(Today, null),
            _ => Planned().Withdraw(Today),
        };
}
