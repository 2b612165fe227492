using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Waterfalls;

public sealed class RoadTests
{
    [Fact]
    public async Task A_talk_begins_at_its_first_step()
    {
        var talk = Talk.WithSamples();

        var result = await talk.Begins("quality");

        result.Status.ShouldBe(DialogTurnStatus.Waiting);
        talk.Page.Step.ShouldBe("moment");
        talk.Page.Reason.ShouldBe(DialogReason.Begin);
    }

    [Fact]
    public async Task A_talk_can_begin_with_a_draft_that_was_kept_elsewhere()
    {
        var talk = Talk.WithSamples();

        await talk.Begins("quality", new QualityDraft { Moment = "Vorige week" });

        talk.Page.Shown.ShouldBe("Vorige week");
    }

    [Fact]
    public async Task A_short_answer_gets_a_follow_up()
    {
        var talk = await Talk.At("moment");

        await talk.Types("boze ouder");

        talk.Page.Step.ShouldBe("closer");
        talk.Page.Reason.ShouldBe(DialogReason.Continue);
    }

    [Fact]
    public async Task A_long_answer_gets_no_follow_up()
    {
        var talk = await Talk.At("moment");

        await talk.Types("Ik liet hem uitpraten en vroeg door");

        talk.Page.Step.ShouldBe("quality");
    }

    [Fact]
    public async Task Every_answer_is_in_the_draft_when_the_talk_ends()
    {
        var talk = await Talk.At("summary");

        var result = await talk.Presses(DialogCommand.Answer, "save");

        result.Status.ShouldBe(DialogTurnStatus.Complete);
        var draft = result.Result.ShouldBeOfType<QualityDraft>();
        (draft.Moment, draft.Quality, draft.Mark).ShouldBe(("Gesprek met een boze ouder", "Doorvragen", 8));
        draft.Plan.ShouldNotBeNull().Then.ShouldBe("vraag ik hulp");
        talk.State.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_can_end_the_talk_with_its_own_result()
    {
        var talk = await Talk.At("summary");

        var result = await talk.Types("gooi weg");

        result.ShouldBe(new DialogTurnResult(DialogTurnStatus.Complete, Result: "dropped"));
    }

    [Fact]
    public async Task A_jump_reaches_a_step_that_is_not_on_the_road()
    {
        var talk = await Talk.At("summary");

        await talk.Types("Wijzig");
        talk.Page.Step.ShouldBe("edit-moment");
        await talk.Types("Toch een ander moment");

        talk.Page.Step.ShouldBe("summary");
        talk.Page.Shown.ShouldBe("Toch een ander moment");
    }

    [Fact]
    public async Task A_page_knows_its_place_among_the_steps_that_this_person_sees()
    {
        var talk = await Talk.At("moment");
        talk.Page.Place.ShouldBe((1, 4));

        await talk.Types("kort");
        talk.Page.Place.ShouldBe((2, 5));

        await talk.Types("Nu wat langer");
        talk.Page.Place.ShouldBe((3, 5));
    }

    [Fact]
    public async Task A_page_knows_which_buttons_make_sense()
    {
        var talk = await Talk.At("moment");
        talk.Page.Can.ShouldBe((Back: false, Skip: false, Reword: true));

        await talk.Types("kort");
        talk.Page.Can.ShouldBe((Back: true, Skip: true, Reword: false));
    }

    [Fact]
    public async Task A_refused_answer_comes_back_with_the_reason_and_the_words()
    {
        var talk = await Talk.At("moment");
        var tooLong = new string('x', QualityDialog.MaxMoment + 1);

        var result = await talk.Presses(DialogCommand.Answer, tooLong);

        result.Notice.ShouldBe(DialogNotice.NotUnderstood);
        talk.Page.Reason.ShouldBe(DialogReason.Retry);
        talk.Page.Error.ShouldBe(Dialogs.Prompts.PromptError.TooLong(QualityDialog.MaxMoment, tooLong.Length));
        talk.Page.LastWords.ShouldBe(tooLong);
    }

    [Fact]
    public async Task A_refused_answer_is_still_there_when_the_page_is_reopened()
    {
        var talk = await Talk.At("mark");
        await talk.Types("een ruime zes");

        await talk.Does(new(DialogCommand.Show));

        talk.Page.LastWords.ShouldBe("een ruime zes");
        talk.Page.Error.ShouldBeNull();
    }

    [Fact]
    public async Task A_step_can_refuse_by_a_rule_about_earlier_answers()
    {
        var talk = await Talk.At("then");

        await talk.Types("Als ik het druk heb");

        talk.Page.Step.ShouldBe("then");
        talk.Page.Error.ShouldNotBeNull().Code.ShouldBe("same-as-if");
    }

    [Fact]
    public async Task A_jump_to_a_step_that_does_not_exist_is_a_mistake_in_the_dialog()
    {
        var talk = new Talk(new LostDialog());
        await talk.Begins("lost");

        await Should.ThrowAsync<InvalidOperationException>(() => talk.Types("verder"));
    }

    [Fact]
    public void Two_steps_of_one_name_are_a_mistake_in_the_dialog() =>
        Should.Throw<ArgumentException>(() => new LostDialog("only", "only"));
}
