using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Waterfalls;

public sealed class SamePageTests
{
    [Fact]
    public async Task Reword_asks_the_same_step_in_other_words()
    {
        var talk = await Talk.At("moment");

        await talk.Presses(DialogCommand.Reword, "half een zin");

        talk.Page.Step.ShouldBe("moment");
        talk.Page.Reason.ShouldBe(DialogReason.Reword);
        talk.Page.Shown.ShouldBe("wording 1");
        talk.Page.LastWords.ShouldBe("half een zin");
    }

    [Fact]
    public async Task The_other_wording_is_still_there_when_the_page_is_reopened()
    {
        var talk = await Talk.At("moment");
        await talk.Presses(DialogCommand.Reword);

        await talk.Presses(DialogCommand.Show);

        talk.Page.Shown.ShouldBe("wording 1");
    }

    [Fact]
    public async Task A_step_with_one_wording_says_so()
    {
        var talk = await Talk.At("quality");

        var result = await talk.Presses(DialogCommand.Reword);

        result.Notice.ShouldBe(DialogNotice.NoOtherWording);
        talk.Page.Step.ShouldBe("quality");
    }

    [Theory]
    [InlineData(DialogCommand.Help, DialogReason.Help)]
    [InlineData(DialogCommand.Show, DialogReason.Show)]
    public async Task Help_and_show_leave_everything_as_it_is(DialogCommand command, DialogReason reason)
    {
        var talk = await Talk.At("quality");
        var before = talk.Json;

        await talk.Presses(command);

        talk.Page.Step.ShouldBe("quality");
        talk.Page.Reason.ShouldBe(reason);
        talk.Json.ShouldBe(before);
    }

    [Fact]
    public async Task Words_typed_before_asking_for_help_are_shown_again()
    {
        var talk = await Talk.At("quality");

        await talk.Presses(DialogCommand.Help, "half een zin");
        talk.Page.LastWords.ShouldBe("half een zin");
        await talk.Presses(DialogCommand.Show);

        talk.Page.LastWords.ShouldBe("half een zin");
    }

    [Fact]
    public async Task Half_written_words_go_when_the_step_is_answered()
    {
        var talk = await Talk.At("quality");
        await talk.Presses(DialogCommand.Help, "half een zin");

        await talk.Types("Doorvragen");
        talk.Page.LastWords.ShouldBeNull();
        await talk.Presses(DialogCommand.Show);

        talk.Page.LastWords.ShouldBeNull();
        talk.Json.ShouldNotContain("half een zin");
    }

    [Fact]
    public async Task A_pasted_book_is_shown_again_but_not_stored()
    {
        var talk = await Talk.At("moment");
        var book = new string('x', 50_000);

        await talk.Types(book);

        talk.Page.LastWords.ShouldBe(book);
        talk.Json.Length.ShouldBeLessThan(500);
    }
}
