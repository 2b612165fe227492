using LoopbaanBot.Careers.Managers.Mindset;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Managers;

public sealed class TalkTotalsTests
{
    private static readonly TalkCheck s_check = new(CheckAnswer.Yes, CheckAnswer.Partly);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void A_group_of_fewer_than_five_is_not_counted(int people) =>
        TalkTotals.Of(Teachers(people), Teachers(people).Select(Held)).ShouldBeNull();

    [Fact]
    [Trait("Seed", "L047")]
    public void Teachers_are_counted_once_before_and_once_after()
    {
        var teachers = Teachers(8);
        var talks = teachers
            .Take(3)
            .Select(Held)
            .Append(Held(teachers[0]))
            .Append(Held(teachers[1]) with { Kind = TalkKind.FollowUp })
            .Append(Talk.Planned() with { Teacher = teachers[5] })
            .Append(Held(new PersonId("school-a", "not in the group")));
        var totals = TalkTotals.Of(teachers, talks)!;
        (totals.Kickoffs, totals.FollowUps).ShouldBe((3, 1));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void How_it_went_and_what_was_granted_is_told_from_five_on(int people, bool isTold)
    {
        var talks = Teachers(people)
            .Select(teacher =>
                (Held(teacher) with { TeacherCheck = s_check })
                    .Propose(TalkSide.Partner, 0, new(120, null, null, null), Talk.Today)
                    .Confirm(TalkSide.Teacher, 1, Talk.Today)
            );
        var totals = TalkTotals.Of(Teachers(9), talks)!;
        totals.Check.ShouldBe(isTold ? new CheckTotals(people, people, 0) : null);
        totals.GrantedMinutes.ShouldBe(isTold ? people * 120 : null);
    }

    [Fact]
    public void One_manager_with_many_talks_is_one_voice()
    {
        var talks = Teachers(9).Select(teacher => Held(teacher) with { PartnerCheck = s_check });
        TalkTotals.Of(Teachers(9), talks)!.Check.ShouldBeNull();
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
