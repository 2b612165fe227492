using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using static LoopbaanBot.Careers.Tests.RoleModels.People;

namespace LoopbaanBot.Careers.Tests.RoleModels;

public sealed class TalkTests
{
    [Fact]
    public void Declined_unanswered_full_and_cooling_down_look_the_same_to_the_asker()
    {
        var asked = RoleModel().Ask(Request(1), Today);
        asked.Decline(IdOf(1), Today).Find(IdOf(1))!.SeenByAsker(Today).ShouldBe(TalkState.NotNow);
        asked.Find(IdOf(1))!.SeenByAsker(Today.AddDays(15)).ShouldBe(TalkState.NotNow);
        // No room: nothing is kept, so there is nothing to tell apart.
        asked.Ask(Request(2), Today).ShouldBeSameAs(asked);
        var met = asked.Agree(IdOf(1), Today, null, Today);
        met.Ask(Request(2), Today.AddDays(6)).ShouldBeSameAs(met);
    }

    [Fact]
    public void A_question_can_be_answered_through_the_fourteenth_day()
    {
        var asked = RoleModel().Ask(Request(1), Today);
        asked.Find(IdOf(1))!.IsOpen(Today.AddDays(14)).ShouldBeTrue();
        asked.Lapse(IdOf(1), Today.AddDays(14)).ShouldBeSameAs(asked);
        asked.Lapse(IdOf(1), Today.AddDays(15)).Find(IdOf(1))!.State.ShouldBe(TalkState.NotNow);
        asked.Agree(IdOf(1), Today.AddDays(20), null, Today.AddDays(15)).ShouldBeSameAs(asked);
    }

    [Fact]
    public void A_pause_takes_no_questions_and_keeps_what_was_agreed()
    {
        var agreed = RoleModel().Ask(Request(1), Today).Agree(IdOf(1), Today.AddDays(3), null, Today);
        var paused = agreed with { Room = RoleModelRoom.Of(0, 7) };
        paused.Ask(Request(2), Today.AddDays(60)).ShouldBeSameAs(paused);
        paused.Find(IdOf(1))!.IsAhead(Today).ShouldBeTrue();
    }

    [Fact]
    public void Who_heard_not_now_does_not_knock_again_for_a_month()
    {
        var declined = RoleModel().Ask(Request(1), Today).Decline(IdOf(1), Today);
        var again = Request(1) with { Id = IdOf(9) };
        declined.Ask(again, Today.AddDays(29)).ShouldBeSameAs(declined);
        declined.Ask(again, Today.AddDays(30)).Find(IdOf(9)).ShouldNotBeNull();
    }

    [Fact]
    public void Nobody_asks_oneself_or_for_a_path_that_was_not_walked()
    {
        var model = RoleModel();
        model.Ask(Request(1) with { Asker = Daan }, Today).ShouldBeSameAs(model);
        model.Ask(Request(1, CareerPath.Leadership), Today).ShouldBeSameAs(model);
    }

    [Fact]
    [Trait("Seed", "K047")]
    public void Stopping_ends_everything_at_once()
    {
        var model = RoleModel(RoleModelRoom.Of(4, 0))
            .Ask(Request(1), Today)
            .Ask(Request(2), Today)
            .Agree(IdOf(2), Today.AddDays(4), null, Today);
        var stopped = model.Stop(Today);
        stopped.Consent.IsLive(Today).ShouldBeFalse();
        stopped.Profile.ShouldBeSameAs(RoleModelProfile.Empty);
        stopped.Talks.Select(talk => talk.State).ShouldBe([TalkState.NotNow, TalkState.CalledOff]);
        stopped.Stop(Today.AddDays(1)).ShouldBeSameAs(stopped);
    }

    [Fact]
    [Trait("Seed", "K047")]
    public void Consent_ends_by_itself_after_its_last_day()
    {
        var consent = RoleModelConsent.Give(RoleModelConsent.DefaultUntil(Today), Today);
        consent.Until.ShouldBe(Today.AddYears(1));
        consent.IsLive(Today.AddYears(1)).ShouldBeTrue();
        consent.IsLive(Today.AddYears(1).AddDays(1)).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => RoleModelConsent.Give(Today.AddDays(-1), Today));
    }

    [Fact]
    public void A_day_that_does_not_fit_is_refused_with_a_reason_for_the_role_model()
    {
        var model = RoleModel(RoleModelRoom.Of(1, 7))
            .Ask(Request(1), Today)
            .Agree(IdOf(1), Today.AddDays(21), null, Today);
        model.Refuse(Today.AddDays(-1), Today).ShouldBe(DayRefusal.Past);
        model.Refuse(Today.AddDays(91), Today).ShouldBe(DayRefusal.TooFar);
        model.Refuse(Today.AddDays(1), Today).ShouldBe(DayRefusal.MonthFull);
        model.Refuse(Today.AddDays(27), Today).ShouldBe(DayRefusal.CoolDown);
        model.Refuse(Today.AddDays(28), Today).ShouldBeNull();
    }

    [Fact]
    public void Role_models_are_found_by_path_range_sector_and_hybrid_without_a_ranking()
    {
        var (daan, ali) = (RoleModel(), RoleModel() with { Person = Asker(1), Name = Name("Ali") });
        var hybrid = RoleModel() with { Person = Asker(2), Name = Name("Mo") };
        hybrid = hybrid with { Profile = hybrid.Profile with { IsHybrid = true } };
        RoleModel[] all = [daan, hybrid, ali];
        var anybody = RoleModelFilter.Anybody;
        anybody.Of(all, one => one, Sanne, Today).ShouldBe([ali, daan, hybrid]);
        anybody.Of(all, one => one, Daan, Today).ShouldBe([ali, hybrid]);
        (anybody with { OnlyHybrid = true }).Of(all, one => one, Sanne, Today).ShouldBe([hybrid]);
        (anybody with { Path = CareerPath.Reach }).Of(all, one => one, Sanne, Today).ShouldBeEmpty();
        (anybody with { Range = PathRange.OwnSchool }).Of(all, one => one, Sanne, Today).Count.ShouldBe(3);
        anybody.Of(all, one => one, Sanne, Today.AddYears(1).AddDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_of_somebody_who_is_forgotten_stays()
    {
        var model = RoleModel(RoleModelRoom.Of(4, 0)).Ask(Request(1), Today).Ask(Request(2), Today);
        model.Forget(Asker(1)).Talks.Single().Asker.ShouldBe(Asker(2));
        model.Forget(Asker(7)).ShouldBeSameAs(model);
    }

    [Fact]
    public void Words_never_stand_in_a_log_line()
    {
        var profile = RoleModelProfile.Empty.Tell("geheim", "geheim", []) with
        {
            Story = ChoiceStory.Of("geheim", null, null),
        };
        $"{RoleModel() with { Profile = profile }} {profile} {TalkNote.Empty.Ask(["geheim"])}".ShouldNotContain(
            "geheim"
        );
    }
}
