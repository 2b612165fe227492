using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Tests.Actions;

public sealed class CareerActionTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);
    private static readonly ActionPlan Plan = new("de decaan om een kwartier vragen") { On = Today.AddDays(2) };
    private static readonly CareerAction Action = CareerAction.Make(new(Guid.Empty), Plan, ActionSource.Own, Today);

    [Fact]
    public void A_new_action_is_open_and_needs_no_day()
    {
        var action = CareerAction.Make(new(Guid.Empty), new("een boek lezen"), ActionSource.Own, Today);

        action.State.ShouldBe(ActionState.Open);
        action.DueOn(Today).ShouldBeNull();
        action.IsPast(Today.AddYears(10)).ShouldBeFalse();
    }

    [Fact]
    public void Doing_it_otherwise_keeps_what_it_was()
    {
        var changed = Action.Change(Plan with { What = "de decaan een bericht sturen" }, Today);

        changed.State.ShouldBe(ActionState.Changed);
        changed.IsOpen.ShouldBeTrue();
        changed.Former.ShouldHaveSingleItem().ShouldBe(new FormerPlan(Plan, Today));
    }

    [Fact]
    public void The_same_plan_again_is_no_change() => Action.Change(Plan with { }, Today).ShouldBeSameAs(Action);

    [Fact]
    public void Only_the_last_former_plans_stay()
    {
        var changed = Enumerable
            .Range(1, 15)
            .Aggregate(Action, (action, n) => action.Change(new ActionPlan($"poging {n}"), Today));

        changed.Former.Count.ShouldBe(CareerAction.MostFormer);
        changed.Former[^1].Plan.What.ShouldBe("poging 14");
    }

    [Fact]
    public void A_press_that_comes_twice_has_one_effect()
    {
        var done = Action.Finish(Today);

        done.Finish(Today.AddDays(1)).ShouldBeSameAs(done);
        Action.MarkBusy().MarkBusy().Version.ShouldBe(2);
    }

    [Fact]
    public void What_was_done_or_let_go_can_be_taken_up_again()
    {
        Action.Finish(Today).TakeUp().ShouldBe(Action with { Version = 3 });
        Action.Drop(Today).TakeUp().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void The_smallest_piece_is_an_action_of_its_own()
    {
        var small = Action.Smaller(new(Guid.NewGuid()), new("zijn naam opzoeken"), Today);

        small.SmallerOf.ShouldBe(Action.Id);
        small.Source.ShouldBe(new ActionSource(ActionSourceKind.Action, Action.Id.ToString()));
    }

    [Fact]
    public void Once_the_first_day_is_past_the_day_to_fall_back_on_counts()
    {
        var action = CareerAction.Make(
            new(Guid.Empty),
            Plan with
            {
                FallbackOn = Today.AddDays(9),
            },
            ActionSource.Own,
            Today
        );

        action.DueOn(Today).ShouldBe(Today.AddDays(2));
        action.DueOn(Today.AddDays(3)).ShouldBe(Today.AddDays(9));
        action.IsPast(Today.AddDays(9)).ShouldBeFalse();
        action.IsPast(Today.AddDays(10)).ShouldBeTrue();
        action.Finish(Today).IsPast(Today.AddDays(10)).ShouldBeFalse();
    }

    [Fact]
    public void A_day_to_fall_back_on_comes_no_earlier() =>
        Should.Throw<ArgumentException>(() =>
            CareerAction.Make(new(Guid.Empty), Plan with { FallbackOn = Today }, ActionSource.Own, Today)
        );

    [Fact]
    public void A_day_can_be_given_afterwards_without_it_being_another_plan()
    {
        var action = CareerAction.Make(new(Guid.Empty), new("een boek lezen"), ActionSource.Own, Today);

        var planned = action.MarkBusy().PlanOn(Today.AddDays(1));

        planned.State.ShouldBe(ActionState.Busy);
        planned.Former.ShouldBeEmpty();
        planned.Plan.On.ShouldBe(Today.AddDays(1));
    }

    [Fact]
    public void The_plan_of_a_reflection_becomes_an_action() =>
        ActionPlan
            .From(new IfThenPlan("het vrijdag is", "bel ik haar", "ik schrijf haar"))
            .ShouldBe(new ActionPlan("bel ik haar") { Cue = "het vrijdag is", Fallback = "ik schrijf haar" });

    [Fact]
    public void Printing_shows_no_words()
    {
        var printed = $"{Action.Change(new("pompoen"), Today)} {new ActionPlan("pompoen")}";

        printed.ShouldNotContain("pompoen");
        printed.ShouldContain("Changed, version 2");
    }
}
