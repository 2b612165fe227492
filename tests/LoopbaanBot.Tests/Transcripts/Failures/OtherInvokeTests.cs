using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Failures;

/// <summary>What is no press on a card of ours is not answered as if it were.</summary>
public sealed class OtherInvokeTests
{
    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("signin/verifyState")]
    public async Task A_request_that_nobody_answers_gets_501_and_no_words(string name)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("hoi");

        var answer = await bot.Receives(
            teacher.Chat.With("invoke", ("name", name), ("value", new JsonObject { ["data"] = new JsonObject() }))
        );

        answer.Status.ShouldBe(501);
        answer.Message.ShouldBeNull();
    }

    [Fact]
    public async Task A_press_that_cannot_be_read_is_refused_and_not_called_kept()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("hoi");

        var answer = await bot.Receives(
            teacher.Chat.With("invoke", ("name", "adaptiveCard/action"), ("value", JsonValue.Create("x")))
        );

        answer.Status.ShouldBe(200);
        answer.Body!["type"]!.GetValue<string>().ShouldEndWith("error");
    }

    [Fact]
    public async Task A_client_without_Execute_hears_saved_only_when_something_was()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var (verb, data) = teacher.Card!.Press("Verder", []);
        data["verb"] = verb;

        await teacher.Sends(teacher.Chat.With("message", ("value", data.DeepClone())));
        teacher.SeesPosted("Kwaliteitenreflectie");
        teacher.LastPosted.Text.ShouldNotContain("Opgeslagen");

        data["answer"] = Road.Moment;
        await teacher.Sends(teacher.Chat.With("message", ("value", data.DeepClone())));
        teacher.SeesPosted("Opgeslagen.");
    }
}
