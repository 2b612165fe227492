using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Turns;

public sealed class ChildTests
{
    [Fact]
    public async Task A_child_begins_where_the_road_reaches_it()
    {
        var talk = await Talk.At("if");

        talk.State.Stack.Select(instance => (instance.Id, instance.IsChild))
            .ShouldBe([("quality", false), ("plan", true)]);
        talk.Page.Reason.ShouldBe(DialogReason.Begin);
    }

    [Fact]
    public async Task A_child_that_is_not_on_the_road_is_passed_over()
    {
        var talk = await Talk.At("summary", mark: 3);

        talk.Page.Place.ShouldBe((4, 4));
    }

    [Fact]
    public async Task The_parent_goes_on_when_its_child_ends()
    {
        var talk = await Talk.At("then");

        var result = await talk.Types("vraag ik hulp");

        result.Status.ShouldBe(DialogTurnStatus.Waiting);
        talk.Page.Step.ShouldBe("summary");
        talk.State.Stack.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Back_out_of_a_child_returns_to_the_parent_and_loses_nothing()
    {
        var talk = await Talk.At("then");
        await talk.Presses(DialogCommand.Back);
        talk.Page.Can.Back.ShouldBeTrue();
        await talk.Presses(DialogCommand.Back, "half getypt");
        talk.Page.Step.ShouldBe("mark");

        await talk.Types("9");

        talk.Page.Step.ShouldBe("if");
        talk.Page.Shown.ShouldBe("half getypt");
        talk.Page.LastWords.ShouldBeNull();
        (await talk.Types("Als ik het druk krijg")).Notice.ShouldBe(DialogNotice.None);
        talk.Page.Step.ShouldBe("then");
    }

    [Fact]
    public async Task Back_into_a_finished_child_begins_it_with_its_result()
    {
        var talk = await Talk.At("summary");

        await talk.Presses(DialogCommand.Back);

        talk.Page.Step.ShouldBe("if");
        talk.Page.Shown.ShouldBe("Als ik het druk heb");
    }

    [Fact]
    public async Task Back_in_a_talk_that_is_all_child_says_that_nothing_is_before_it()
    {
        var talk = new Talk(new BundleDialog());
        await talk.Begins("bundle");

        var result = await talk.Presses(DialogCommand.Back);

        result.Notice.ShouldBe(DialogNotice.NothingBefore);
        talk.Page.Step.ShouldBe("if");
    }

    [Fact]
    public async Task Two_steps_that_begin_the_same_dialog_do_not_mix_up_its_words()
    {
        var talk = new Talk(new TwinDialog(), new PlanDialog());
        await talk.Begins("twin");
        string[] answers = ["verder", "Als het regent", "bel ik", "Als het dooit"];
        foreach (var answer in answers)
        {
            await talk.Types(answer);
        }

        await talk.Presses(DialogCommand.Back);
        await talk.Presses(DialogCommand.Back);
        (talk.Page.Step, talk.Page.Shown).ShouldBe(("if", null));
        await talk.Types("Als het regent");
        await talk.Types("bel ik");

        (talk.Page.Step, talk.Page.Shown).ShouldBe(("if", "Als het dooit"));
    }

    [Fact]
    public async Task Stop_in_a_child_stops_its_parents_and_keeps_what_both_had()
    {
        var talk = await Talk.At("then");

        var result = await talk.Presses(DialogCommand.Stop);

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        var draft = result.Result.ShouldBeOfType<QualityDraft>();
        (draft.Mark, draft.HalfPlan).ShouldBe((8, "Als ik het druk heb"));
        talk.State.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stop_after_going_back_out_of_a_child_keeps_what_the_child_had()
    {
        var talk = await Talk.At("then");
        await talk.Presses(DialogCommand.Back);
        await talk.Presses(DialogCommand.Back);
        talk.Page.Step.ShouldBe("mark");

        var result = await talk.Presses(DialogCommand.Stop);

        result.Result.ShouldBeOfType<QualityDraft>().HalfPlan.ShouldBe("Als ik het druk heb");
    }

    [Fact]
    public async Task A_talk_that_ends_without_its_half_finished_child_still_has_the_words()
    {
        var talk = await Talk.At("then");
        await talk.Presses(DialogCommand.Back);
        await talk.Presses(DialogCommand.Back);
        await talk.Types("2");

        var result = await talk.Types("save");

        result.Result.ShouldBeOfType<QualityDraft>().HalfPlan.ShouldBe("Als ik het druk heb");
    }

    [Fact]
    public async Task A_child_that_vanished_from_the_code_is_begun_anew()
    {
        var talk = await Talk.At("then");
        talk.Json = talk.Json.Replace("\"id\":\"plan\"", "\"id\":\"gone\"", StringComparison.Ordinal);

        var result = await talk.Presses(DialogCommand.Answer, "vraag ik hulp");

        result.Notice.ShouldBe(DialogNotice.Restarted);
        talk.Page.Step.ShouldBe("if");
        talk.Page.LateWords.ShouldBe("vraag ik hulp");
    }

    [Fact]
    public async Task A_child_and_a_parent_that_both_vanished_hand_over_the_parents_draft()
    {
        var talk = await Talk.At("then");
        talk.Deploys(new LostDialog());

        var result = await talk.Presses(DialogCommand.Show);

        result.Notice.ShouldBe(DialogNotice.Gone);
        talk.State.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_component_is_begun_and_ended_as_one()
    {
        var talk = new Talk(new BundleDialog());
        await talk.Begins("bundle", "Als de bel gaat");
        talk.Page.Shown.ShouldBe("Als de bel gaat");

        await talk.Types("Als de les begint");
        var result = await talk.Types("adem ik in");

        result.ShouldBe(new DialogTurnResult(DialogTurnStatus.Complete, Result: "Als de les begint, adem ik in"));
    }

    [Fact]
    public async Task A_dialog_inside_a_component_cannot_be_begun_from_outside()
    {
        var talk = new Talk(new BundleDialog());

        await Should.ThrowAsync<InvalidOperationException>(() => talk.Begins("plan"));
    }

    [Fact]
    public async Task Stop_in_a_component_gives_the_draft_inside()
    {
        var talk = new Talk(new BundleDialog());
        await talk.Begins("bundle");
        await talk.Types("Als de les begint");

        var result = await talk.Presses(DialogCommand.Stop);

        result.Result.ShouldBeOfType<PlanDraft>().If.ShouldBe("Als de les begint");
    }

    [Fact]
    public async Task A_component_whose_inner_dialog_vanished_starts_again()
    {
        var talk = new Talk(new BundleDialog());
        await talk.Begins("bundle");
        talk.Json = talk.Json.Replace("\"id\":\"plan\"", "\"id\":\"gone\"", StringComparison.Ordinal);

        (await talk.Does(new(DialogCommand.Show))).Notice.ShouldBe(DialogNotice.Restarted);

        talk.Page.Step.ShouldBe("if");
    }
}
