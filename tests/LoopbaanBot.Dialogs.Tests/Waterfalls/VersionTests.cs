using System.Text.Json;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Waterfalls;

public sealed class VersionTests
{
    [Fact]
    public async Task A_changed_dialog_begins_anew_with_the_answers_in_place()
    {
        var talk = await Talk.At("mark");
        talk.Deploys(new NextQualityDialog(), new PlanDialog());

        var result = await talk.Presses(DialogCommand.Answer, "7");

        result.Notice.ShouldBe(DialogNotice.Restarted);
        talk.Page.Step.ShouldBe("moment");
        talk.Page.Reason.ShouldBe(DialogReason.Restart);
        talk.Page.Shown.ShouldBe("Gesprek met een boze ouder");
        talk.Page.LateWords.ShouldBe("7");
        talk.Page.Can.Back.ShouldBeFalse();
    }

    [Fact]
    public async Task After_a_restart_the_talk_goes_on_as_usual()
    {
        var talk = await Talk.At("mark");
        talk.Deploys(new NextQualityDialog(), new PlanDialog());
        await talk.Presses(DialogCommand.Show);

        var result = await talk.Presses(DialogCommand.Answer, "Een ander lang moment");

        result.Notice.ShouldBe(DialogNotice.None);
        talk.Page.Step.ShouldBe("quality");
    }

    [Fact]
    public async Task A_dialog_may_take_over_only_a_part_of_an_old_draft()
    {
        var talk = await Talk.At("mark");
        talk.Deploys(new NextQualityDialog((_, old) => new QualityDraft { Quality = old?.Quality }), new PlanDialog());

        var result = await talk.Presses(DialogCommand.Show);

        talk.Page.Shown.ShouldBe("wording 0");
        talk.Draft<QualityDraft>().ShouldNotBeNull().Quality.ShouldBe("Doorvragen");
        result.Result.ShouldBeOfType<QualityDraft>().Moment.ShouldBe("Gesprek met een boze ouder");
    }

    [Fact]
    public async Task A_dialog_that_takes_nothing_over_begins_empty()
    {
        var seen = new List<int>();
        var talk = await Talk.At("mark");
        talk.Deploys(
            new NextQualityDialog(
                (version, _) =>
                {
                    seen.Add(version);
                    return null;
                }
            ),
            new PlanDialog()
        );

        await talk.Presses(DialogCommand.Show);

        talk.Page.Shown.ShouldBe("wording 0");
        seen.ShouldBe([1]);
    }

    [Fact]
    public async Task A_step_that_no_longer_exists_restarts_the_talk()
    {
        var talk = await Talk.At("quality");
        talk.Json = talk.Json.Replace("\"step\":\"quality\"", "\"step\":\"gone\"", StringComparison.Ordinal);

        var result = await talk.Presses(DialogCommand.Show);

        result.Notice.ShouldBe(DialogNotice.Restarted);
        talk.Page.Shown.ShouldBe("Gesprek met een boze ouder");
    }

    [Fact]
    public async Task A_draft_that_no_longer_fits_is_handed_to_the_host()
    {
        var talk = await Talk.At("quality");
        talk.Json = talk.Json.Replace("\"Gesprek met een boze ouder\"", "[\"boos\"]", StringComparison.Ordinal);

        var result = await talk.Presses(DialogCommand.Show);

        result.Notice.ShouldBe(DialogNotice.Restarted);
        talk.Page.Shown.ShouldBe("wording 0");
        result.Result.ShouldBeOfType<JsonElement>().GetRawText().ShouldContain("boos");
    }

    [Fact]
    public async Task A_visited_step_that_no_longer_exists_is_passed_over()
    {
        var talk = await Talk.At("mark");
        talk.Json = talk.Json.Replace("[\"moment\",\"quality\"]", "[\"moment\",\"gone\"]", StringComparison.Ordinal);

        await talk.Presses(DialogCommand.Back);

        talk.Page.Step.ShouldBe("moment");
    }

    [Fact]
    public async Task A_dialog_that_no_longer_exists_hands_its_draft_to_the_host()
    {
        var talk = await Talk.At("quality");
        talk.Deploys(new PlanDialog());

        var result = await talk.Presses(DialogCommand.Answer, "te laat");

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        result.Notice.ShouldBe(DialogNotice.Gone);
        result.Result.ShouldBeOfType<JsonElement>().GetRawText().ShouldContain("boze ouder");
        talk.State.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_parent_keeps_what_its_child_ended_with()
    {
        var talk = await Talk.At("then");
        talk.Deploys(new NextQualityDialog(), new PlanDialog());

        var result = await talk.Presses(DialogCommand.Answer, "vraag ik hulp");

        result.Notice.ShouldBe(DialogNotice.Restarted);
        talk.Page.LateWords.ShouldBeNull();
        talk.Draft<QualityDraft>().ShouldNotBeNull().Plan.ShouldNotBeNull().Then.ShouldBe("vraag ik hulp");
    }

    private sealed class NextQualityDialog(Func<int, QualityDraft?, QualityDraft?>? migrate = null)
        : QualityDialog(version: 2)
    {
        protected override QualityDraft? Migrate(int oldVersion, QualityDraft? old) =>
            migrate is null ? base.Migrate(oldVersion, old) : migrate(oldVersion, old);
    }
}
