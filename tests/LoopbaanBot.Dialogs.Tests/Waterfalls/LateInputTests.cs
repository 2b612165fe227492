using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Waterfalls;

public sealed class LateInputTests
{
    [Fact]
    public async Task A_double_click_keeps_the_answer_once()
    {
        var talk = await Talk.At("moment");
        var page = talk.Page.Revision;
        await talk.PressesOn(page, DialogCommand.Answer, "Een lang genoeg antwoord");
        var before = talk.Json;

        var result = await talk.PressesOn(page, DialogCommand.Answer, "Een lang genoeg antwoord");

        result.Notice.ShouldBe(DialogNotice.AlreadyAnswered);
        talk.Page.Step.ShouldBe("quality");
        talk.Json.ShouldBe(before);
    }

    [Fact]
    public async Task Words_on_an_old_page_are_shown_and_not_kept()
    {
        var talk = await Talk.At("moment");
        var page = talk.Page.Revision;
        await talk.Types("Een lang genoeg antwoord");

        await talk.PressesOn(page, DialogCommand.Answer, "Van mijn telefoon");

        talk.Page.Step.ShouldBe("quality");
        talk.Page.LateWords.ShouldBe("Van mijn telefoon");
        talk.Page.LastWords.ShouldBeNull();
        talk.Draft<QualityDraft>().ShouldNotBeNull().Moment.ShouldBe("Een lang genoeg antwoord");
    }

    [Theory]
    [InlineData(DialogCommand.Answer)]
    [InlineData(DialogCommand.Back)]
    [InlineData(DialogCommand.Skip)]
    [InlineData(DialogCommand.Reword)]
    [InlineData(DialogCommand.Help)]
    [InlineData(DialogCommand.Stop)]
    public async Task A_button_on_an_old_page_only_shows_the_current_page(DialogCommand command)
    {
        var talk = await Talk.At("quality");
        var before = talk.Json;

        var result = await talk.PressesOn(talk.Page.Revision - 1, command);

        result.Status.ShouldBe(DialogTurnStatus.Waiting);
        result.Notice.ShouldBe(DialogNotice.AlreadyAnswered);
        talk.Page.Step.ShouldBe("quality");
        talk.Json.ShouldBe(before);
    }

    [Fact]
    public async Task An_old_page_can_be_reopened_without_a_fuss()
    {
        var talk = await Talk.At("quality");

        var result = await talk.PressesOn(talk.Page.Revision - 1, DialogCommand.Show, "nog niet verstuurd");

        result.Notice.ShouldBe(DialogNotice.None);
        talk.Page.LateWords.ShouldBe("nog niet verstuurd");
        talk.Page.LastWords.ShouldBeNull();
    }

    [Fact]
    public async Task A_card_of_an_earlier_run_never_fits_todays_talk()
    {
        var talk = await Talk.At("quality");
        var page = talk.Page.Revision;
        await talk.Presses(DialogCommand.Stop);
        await talk.Begins("quality");
        await talk.Types("Een lang genoeg antwoord");

        var result = await talk.PressesOn(page, DialogCommand.Answer, "Van vorige week");

        result.Notice.ShouldBe(DialogNotice.AlreadyAnswered);
    }

    [Fact]
    public async Task Words_typed_in_the_chat_are_never_late()
    {
        var talk = await Talk.At("quality");

        await talk.Types("Doorvragen");

        talk.Page.Step.ShouldBe("mark");
    }

    [Fact]
    public async Task Answer_back_skip_and_reword_each_make_the_page_before_old()
    {
        var talk = await Talk.At("moment");
        var seen = new List<int> { talk.Page.Revision };
        DialogCommand[] commands = [DialogCommand.Reword, DialogCommand.Answer, DialogCommand.Skip, DialogCommand.Back];
        foreach (var command in commands)
        {
            await talk.Presses(command, "Een lang genoeg antwoord");
            seen.Add(talk.Page.Revision);
        }

        seen.ShouldBe(seen.Distinct().Order());
    }

    [Fact]
    public async Task A_refused_answer_leaves_the_page_current()
    {
        var talk = await Talk.At("mark");
        var page = talk.Page.Revision;
        await talk.Presses(DialogCommand.Answer, "11");

        await talk.PressesOn(page, DialogCommand.Answer, "10");

        talk.Page.Step.ShouldBe("if");
    }
}
