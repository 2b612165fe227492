using LoopbaanBot.Careers.Managers.Mindset;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Managers;

public sealed class TalkTotalsTests
{
    [Fact]
    public void Talks_of_the_cohort_while_it_ran_are_one_number()
    {
        var teachers = Teachers(8);
        var held = Talk.Held().HeldOn!.Value;
        ManagerTalk[] talks =
        [
            Held(teachers[0]),
            Held(teachers[1]) with
            {
                Kind = TalkKind.FollowUp,
            },
            Talk.Planned() with
            {
                Teacher = teachers[5],
            },
            Held(new PersonId("school-a", "not in the group")),
        ];
        TalkTotals.HeldBy(teachers, talks, held, held).ShouldBe(2);
        TalkTotals.HeldBy(teachers, talks, held.AddDays(1), held.AddDays(9)).ShouldBe(0);
        TalkTotals.HeldBy(teachers, talks, held.AddDays(-9), held.AddDays(-1)).ShouldBe(0);
    }

    [Fact]
    [Trait("Seed", "L050")]
    public void A_look_at_oneself_points_at_one_thing_and_adds_nothing_up()
    {
        var answers = Enum.GetValues<MindsetItem>().ToDictionary(item => item, _ => MindsetAnswer.Mostly);
        new MindsetCheck(answers, Talk.Today).ToPractise.ShouldBeNull();
        answers[MindsetItem.ListensFirst] = MindsetAnswer.Sometimes;
        answers[MindsetItem.LeavesPrivate] = MindsetAnswer.NotYet;
        new MindsetCheck(answers, Talk.Today).ToPractise.ShouldBe(MindsetItem.LeavesPrivate);
        answers[MindsetItem.LeavesPrivate] = MindsetAnswer.Mostly;
        new MindsetCheck(answers, Talk.Today).ToPractise.ShouldBe(MindsetItem.ListensFirst);
    }

    private static PersonId[] Teachers(int count) =>
        [.. Enumerable.Range(0, count).Select(number => new PersonId("school-a", $"teacher {number}"))];

    private static ManagerTalk Held(PersonId teacher) => Talk.Held() with { Teacher = teacher };
}
