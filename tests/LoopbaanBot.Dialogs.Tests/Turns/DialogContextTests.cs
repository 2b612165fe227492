using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Turns;

public sealed class DialogContextTests
{
    [Fact]
    public async Task Without_an_open_talk_there_is_nothing_to_continue()
    {
        var result = await Talk.WithSamples().Types("hallo");

        result.ShouldBe(new DialogTurnResult(DialogTurnStatus.Empty));
    }

    [Fact]
    public async Task A_dialog_that_does_not_exist_cannot_be_begun() =>
        await Should.ThrowAsync<InvalidOperationException>(() => Talk.WithSamples().Begins("nothing"));

    [Fact]
    public async Task Later_keeps_everything_for_another_day()
    {
        var talk = await Talk.At("quality");

        var result = await talk.Presses(DialogCommand.Later, "half een zin");
        result.ShouldBe(new DialogTurnResult(DialogTurnStatus.Paused));
        await talk.Does(new(DialogCommand.Show));

        talk.Page.Step.ShouldBe("quality");
        talk.Page.LastWords.ShouldBe("half een zin");
    }

    [Fact]
    public async Task Later_on_an_old_page_does_not_mix_up_its_words_with_this_page()
    {
        var talk = await Talk.At("quality");
        var page = talk.Page.Revision;

        await talk.PressesOn(page - 1, DialogCommand.Later, "van de vorige vraag");
        await talk.Does(new(DialogCommand.Show));

        talk.Page.LastWords.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_of_before_the_pause_can_still_be_answered()
    {
        var talk = await Talk.At("quality");
        var page = talk.Page.Revision;
        await talk.Presses(DialogCommand.Later);

        await talk.PressesOn(page, DialogCommand.Answer, "Doorvragen");

        talk.Page.Step.ShouldBe("mark");
    }

    [Fact]
    public async Task Stop_ends_the_talk_with_the_draft_so_far()
    {
        var talk = await Talk.At("mark");

        var result = await talk.Presses(DialogCommand.Stop);

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        result.Result.ShouldBeOfType<QualityDraft>().Quality.ShouldBe("Doorvragen");
        talk.State.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_talk_that_interrupts_another_leaves_it_as_it_was()
    {
        var talk = await Talk.At("mark");
        var page = talk.Page.Revision;
        await talk.Begins("plan");
        await talk.Types("Als het regent");

        var result = await talk.Types("neem ik de trein");
        result.Status.ShouldBe(DialogTurnStatus.Complete);
        result.Result.ShouldBeOfType<PlanDraft>().Then.ShouldBe("neem ik de trein");
        await talk.Does(new(DialogCommand.Show));

        talk.Page.Step.ShouldBe("mark");
        talk.Page.Revision.ShouldBe(page);
    }

    [Fact]
    public async Task Stop_in_a_talk_that_interrupts_another_stops_only_that_one()
    {
        var talk = await Talk.At("mark");
        await talk.Begins("plan");

        var result = await talk.Presses(DialogCommand.Stop);

        result.Result.ShouldBeOfType<PlanDraft>();
        talk.State.Stack.Select(instance => instance.Id).ShouldBe(["quality"]);
    }

    [Fact]
    public async Task Back_never_crosses_into_a_talk_that_was_interrupted()
    {
        var talk = await Talk.At("mark");
        await talk.Begins("plan");

        var result = await talk.Presses(DialogCommand.Back);

        talk.Page.Can.Back.ShouldBeFalse();
        result.Notice.ShouldBe(DialogNotice.NothingBefore);
        talk.Page.Step.ShouldBe("if");
    }

    [Fact]
    public async Task Everything_can_be_cancelled_at_once()
    {
        var talk = await Talk.At("mark");
        await talk.Begins("plan");

        var result = await talk.StopsEverything();

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        result.Result.ShouldBeOfType<QualityDraft>();
        talk.State.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancelling_nothing_is_no_error() =>
        (await Talk.WithSamples().StopsEverything()).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task The_draft_is_found_by_its_type_wherever_it_lies_on_the_stack()
    {
        var talk = await Talk.At("then");

        talk.Draft<PlanDraft>().ShouldNotBeNull().If.ShouldBe("Als ik het druk heb");
        talk.Draft<QualityDraft>().ShouldNotBeNull().Mark.ShouldBe(8);
        talk.Draft<string>().ShouldBeNull();
    }

    [Fact]
    public async Task A_cancelled_turn_changes_nothing()
    {
        var state = (await Talk.At("mark")).State;
        var dialogs = new DialogSet().Add(new QualityDialog());
        var dc = dialogs.CreateContext(null!, state, new(DialogCommand.Answer, "5"));

        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await dc.ContinueDialogAsync(new CancellationToken(canceled: true))
        );

        dc.FindDraft<QualityDraft>().ShouldNotBeNull().Mark.ShouldBeNull();
    }
}
