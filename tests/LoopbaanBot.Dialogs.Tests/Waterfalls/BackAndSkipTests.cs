using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Waterfalls;

public sealed class BackAndSkipTests
{
    [Fact]
    public async Task Back_shows_the_step_before_with_its_answer()
    {
        var talk = await Talk.At("quality");

        await talk.Presses(DialogCommand.Back);

        talk.Page.Step.ShouldBe("moment");
        talk.Page.Reason.ShouldBe(DialogReason.Back);
        talk.Page.Shown.ShouldBe("Gesprek met een boze ouder");
    }

    [Fact]
    public async Task Back_passes_over_a_step_that_was_never_visited()
    {
        var talk = await Talk.At("mark");

        await talk.Presses(DialogCommand.Back);
        await talk.Presses(DialogCommand.Back);

        talk.Page.Step.ShouldBe("moment");
    }

    [Fact]
    public async Task Back_returns_to_a_follow_up_that_was_visited()
    {
        var talk = await Talk.At("moment");
        await talk.Types("kort");
        await talk.Types("Nu wat langer");

        await talk.Presses(DialogCommand.Back);

        talk.Page.Step.ShouldBe("closer");
        talk.Page.Shown.ShouldBe("Nu wat langer");
    }

    [Fact]
    public async Task A_longer_answer_after_back_takes_the_follow_up_off_the_road()
    {
        var talk = await Talk.At("moment");
        await talk.Types("kort");
        await talk.Presses(DialogCommand.Back);

        await talk.Types("Bij nader inzien iets langers");
        talk.Page.Step.ShouldBe("quality");
        await talk.Presses(DialogCommand.Back);

        talk.Page.Step.ShouldBe("moment");
    }

    [Fact]
    public async Task Back_after_a_jump_returns_to_where_the_jump_was_made()
    {
        var talk = await Talk.At("summary");
        await talk.Types("change");

        await talk.Presses(DialogCommand.Back);

        talk.Page.Step.ShouldBe("summary");
    }

    [Fact]
    public async Task Back_on_the_first_page_says_that_nothing_is_before_it()
    {
        var talk = await Talk.At("moment");

        var result = await talk.Presses(DialogCommand.Back, "half een zin");

        result.Notice.ShouldBe(DialogNotice.NothingBefore);
        talk.Page.Step.ShouldBe("moment");
        talk.Page.LastWords.ShouldBe("half een zin");
    }

    [Fact]
    public async Task Skip_goes_on_without_keeping_what_was_typed()
    {
        var talk = await Talk.At("quality");

        await talk.Presses(DialogCommand.Skip, "toch maar niet");

        talk.Page.Step.ShouldBe("mark");
        var draft = talk.Draft<QualityDraft>().ShouldNotBeNull();
        draft.Quality.ShouldBeNull();
        draft.SkippedQuality.ShouldBeTrue();
    }

    [Fact]
    public async Task Skip_leaves_an_earlier_answer_as_it_was()
    {
        var talk = await Talk.At("mark");
        await talk.Presses(DialogCommand.Back);

        await talk.Presses(DialogCommand.Skip);

        talk.Draft<QualityDraft>().ShouldNotBeNull().Quality.ShouldBe("Doorvragen");
    }

    [Fact]
    public async Task A_step_that_needs_an_answer_cannot_be_skipped()
    {
        var talk = await Talk.At("moment");

        var result = await talk.Presses(DialogCommand.Skip);

        result.Notice.ShouldBe(DialogNotice.CannotSkip);
        talk.Page.Step.ShouldBe("moment");
    }

    [Fact]
    public async Task An_empty_answer_is_no_skip()
    {
        var talk = await Talk.At("mark");

        await talk.Presses(DialogCommand.Answer, "   ");

        talk.Page.Step.ShouldBe("mark");
        talk.Page.Error.ShouldBe(Dialogs.Prompts.PromptError.Empty);
    }

    [Fact]
    public async Task To_and_fro_a_thousand_times_does_not_make_the_stored_state_grow()
    {
        var talk = await Talk.At("summary");
        for (var i = 0; i < 500; i++)
        {
            await talk.Types("change");
            await talk.Types("Toch een ander moment");
        }

        talk.Json.Length.ShouldBeLessThan(2000);
        await talk.Presses(DialogCommand.Back);
        talk.Page.Step.ShouldBe("edit-moment");
    }
}
