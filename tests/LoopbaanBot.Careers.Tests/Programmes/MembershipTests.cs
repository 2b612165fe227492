using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using static LoopbaanBot.Careers.Tests.Programmes.Cohorts;

namespace LoopbaanBot.Careers.Tests.Programmes;

public sealed class MembershipTests
{
    [Fact]
    public void Accepting_twice_is_one_membership_and_changes_nothing()
    {
        var joined = New().Joined(1);
        joined.Accept(Person(1), new JoinAnswer(DisplayName.From("Iemand anders")), Today).ShouldBeSameAs(joined);
        joined.Accepted.Single().Name.ShouldBe(DisplayName.From("Persoon 1"));
    }

    [Theory]
    [InlineData(Programme.ThreeMonths, 20)]
    [InlineData(Programme.Lab, 16)]
    [InlineData(Programme.CompactLab, 16)]
    [Trait("Seed", "K040")]
    public void A_cohort_takes_no_more_than_its_programme_does(Programme programme, int most)
    {
        var full = New(programme).Joined([.. Enumerable.Range(1, 30)]);
        full.Accepted.Count().ShouldBe(most);
        full.RefuseJoin(Person(29), Today).ShouldBe(JoinRefusal.Full);
        full.RefuseJoin(Person(1), Today).ShouldBeNull();
        full.Leave(Person(1), Today).Joined(29).IsMember(Person(29)).ShouldBeTrue();
    }

    [Fact]
    public void Who_declines_or_leaves_can_be_asked_again_and_only_then()
    {
        var invited = New().Invite(Person(1), "Piet van gym", Today);
        invited.Invite(Person(1), "nog eens", Today).ShouldBeSameAs(invited);
        var declined = invited.Decline(Person(1), Today);
        declined.Find(Person(1))!.State.ShouldBe(MemberState.Declined);
        declined.Decline(Person(1), Today).ShouldBeSameAs(declined);
        declined.Invite(Person(1), null, Today).Find(Person(1))!.State.ShouldBe(MemberState.Invited);
        declined.Joined(1).IsMember(Person(1)).ShouldBeTrue();
    }

    [Fact]
    public void Who_comes_by_a_code_and_says_no_leaves_no_trace()
    {
        var cohort = New();
        cohort.Decline(Person(1), Today).ShouldBeSameAs(cohort);
    }

    [Fact]
    public void Leaving_keeps_neither_school_nor_interests()
    {
        var answer = Answer(1) with { School = SchoolName.From("De Brug"), Phase = Phase.Experienced };
        var left = New().Accept(Person(1), answer, Today).Leave(Person(1), Today).Find(Person(1))!;
        left.State.ShouldBe(MemberState.Left);
        left.School.ShouldBeNull();
        left.Phase.ShouldBeNull();
    }

    [Fact]
    public void There_may_be_several_trainers_and_coaches_but_not_any_number()
    {
        var many = Enumerable
            .Range(1, 9)
            .Aggregate(New(), (cohort, number) => cohort.Appoint(Guide(number, GuideRole.Trainer), Today));
        many.Trainers.Count.ShouldBe(Guidance.MostGuides);
        many.Coaches.ShouldBeEmpty();
    }

    [Fact]
    public void A_role_ends_on_its_own_day_or_with_the_cohort()
    {
        var cohort = New().Appoint(Guide(1) with { Until = First }, Today).Appoint(Guide(2), Today);
        cohort.IsGuide(Person(1), GuideRole.Coach, First).ShouldBeTrue();
        cohort.IsGuide(Person(1), GuideRole.Coach, First.AddDays(1)).ShouldBeFalse();
        cohort.IsGuide(Person(2), GuideRole.Coach, cohort.EndsOn).ShouldBeTrue();
        cohort.IsGuide(Person(2), GuideRole.Coach, cohort.EndsOn.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void A_code_for_a_trainer_is_spent_by_the_first()
    {
        var code = JoinCode.FromRandom([1, 2, 3, 4, 5, 6, 7, 8]);
        var cohort = New() with { TrainerCode = code };
        cohort.AppointByCode(Guide(1, GuideRole.Trainer), Today).TrainerCode.ShouldBeNull();
        cohort.Joined(1).AppointByCode(Guide(1, GuideRole.Trainer), Today).TrainerCode.ShouldBe(code);
    }

    [Fact]
    public void A_silent_person_is_asked_once_more_and_no_oftener()
    {
        var reminded = New().Invite(Person(1), null, Today).Remind(Person(1), Today);
        reminded.Find(Person(1))!.RemindedOn.ShouldBe(Today);
        reminded.Remind(Person(1), Today.AddDays(9)).ShouldBeSameAs(reminded);
    }

    [Fact]
    public void Who_is_forgotten_is_nowhere_in_the_cohort()
    {
        var cohort = New().Joined(1).Joined(2).Appoint(Guide(4), Today).OfferTo(Person(5));
        cohort.Forget(Person(8)).ShouldBeSameAs(cohort);
        foreach (var person in new[] { Person(1), Person(2), Person(4), Person(5), Organiser })
        {
            cohort.Mentions(person).ShouldBeTrue();
            cohort.Forget(person).Mentions(person).ShouldBeFalse();
        }

        cohort.Forget(Person(4)).IsMember(Person(1)).ShouldBeTrue();
    }

    [Fact]
    public void Neither_names_nor_words_are_printed()
    {
        var cohort = New()
            .Invite(Person(1), "Piet van gym", Today)
            .Joined(2)
            .Appoint(Guide(3) with { Label = "Quinten" }, Today);
        string[] printed =
        [
            cohort.ToString(),
            cohort.Members[0].ToString(),
            cohort.Members[1].ToString(),
            cohort.Coaches[0].ToString(),
            cohort.Meetings[0].ToString(),
            Answer(2).ToString(),
            SchoolName.From("De Brug").ToString()!,
        ];
        printed.ShouldAllBe(text => !text.Contains("iet") && !text.Contains("Persoon") && !text.Contains("Quinten"));
        printed.ShouldAllBe(text => !text.Contains("voorjaar") && !text.Contains("zaal") && !text.Contains("Brug"));
    }
}
