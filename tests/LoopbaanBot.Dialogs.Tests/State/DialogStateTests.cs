using System.Text.Json;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.State;

public sealed class DialogStateTests
{
    [Fact]
    public async Task A_talk_is_stored_as_step_names_and_a_readable_draft()
    {
        var talk = await Talk.At("quality");

        talk.Json.ShouldBe(
            """{"stack":[{"id":"quality","version":1,"step":"quality","visited":["moment"],"revision":2,"""
                + "\"draft\":{\"moment\":\"Gesprek met een boze ouder\"}}],\"revision\":2}"
        );
    }

    [Fact]
    public async Task A_change_that_the_app_makes_to_the_draft_is_stored_too()
    {
        var state = (await Talk.At("quality")).State;
        var dc = new DialogSet().Add(new QualityDialog()).CreateContext(null!, state, new(DialogCommand.Show));

        dc.FindDraft<QualityDraft>()!.Closer = "Door de app";

        JsonSerializer.Serialize(state, DialogJsonContext.Default.DialogState).ShouldContain("Door de app");
    }

    [Fact]
    public async Task Emoji_and_other_scripts_survive_being_stored()
    {
        var talk = await Talk.At("moment");
        const string text = "שלום 👩‍🏫 العربية";

        await talk.Types(text);
        await talk.Presses(DialogCommand.Back);

        talk.Page.Shown.ShouldBe(text);
    }

    [Fact]
    public void An_empty_state_is_a_person_without_talks() =>
        JsonSerializer.Deserialize("{}", DialogJsonContext.Default.DialogState)!.Stack.ShouldBeEmpty();
}
