using System.Text;
using System.Text.Json;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;
using LoopbaanBot.BotFramework.Tests.Schema;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Turns;

public sealed class TeamsActivityHandlerTests
{
    private readonly TalkativeBot _bot = new();

    [Fact]
    public async Task A_recorded_press_arrives_with_verb_and_inputs()
    {
        var response = await AnswerAsync(RecordedActivities.Read("invoke-adaptiveCard_action-personal"));

        var action = _bot.Pressed!.Action!;
        action.Type.ShouldBe("Action.Execute");
        action.Verb.ShouldBe("save");
        action.Data!.Value.GetProperty("note").GetString().ShouldBe("sample note");
        _bot.Pressed.Trigger.ShouldBeNull();
        response.Status.ShouldBe(200);
        Encoding.UTF8.GetString(response.Body!.Utf8.Span).ShouldContain("gedaan");
    }

    [Fact]
    public async Task A_refresh_says_so()
    {
        await InvokeAsync("adaptiveCard/action", """{"action":{"verb":"v","id":""},"trigger":"automatic"}""");

        _bot.Pressed!.Trigger.ShouldBe("automatic");
        _bot.Pressed.Action!.Data.ShouldBeNull();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"save\"")]
    [InlineData("""{"action":"save"}""")]
    [InlineData("""{"action":{"verb":7}}""")]
    public async Task A_press_that_makes_no_sense_is_answered_in_the_card(string value)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);

        response.Status.ShouldBe(200);
        var body = response.Body!.ToElement();
        body.GetProperty("statusCode").GetInt32().ShouldBe(400);
        body.GetProperty("type").GetString().ShouldBe("application/vnd.microsoft.error");
        _bot.Pressed.ShouldBeNull();
    }

    [Fact]
    public async Task A_dialog_is_opened_and_closed()
    {
        var opened = await InvokeAsync("task/fetch", """{"data":{"k":1},"context":{"theme":"dark"}}""");
        var closed = await InvokeAsync("task/submit", """{"data":{"name":"x"}}""");

        _bot.Dialog!.Context!.Theme.ShouldBe("dark");
        _bot.Dialog.Data!.Value.GetProperty("k").GetInt32().ShouldBe(1);
        opened.Body!.ToElement().GetProperty("task").GetProperty("type").GetString().ShouldBe("message");
        closed.ShouldBe(new InvokeResponse(200));
    }

    [Fact]
    public async Task A_search_arrives_with_its_text_and_list()
    {
        var response = await InvokeAsync(
            "application/search",
            """{"queryText":"ver","queryOptions":{"skip":0,"top":15},"dataset":"beroepen","data":{"sector":"vo"}}"""
        );

        _bot.Search!.QueryText.ShouldBe("ver");
        _bot.Search.QueryOptions!.Top.ShouldBe(15);
        _bot.Search.Dataset.ShouldBe("beroepen");
        _bot.Search.Data!.Value.GetProperty("sector").GetString().ShouldBe("vo");
        response.Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("application/search")]
    public async Task Another_invoke_that_makes_no_sense_is_a_400(string name) =>
        (await InvokeAsync(name, "[1]")).Status.ShouldBe(400);

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("signin/verifyState")]
    [InlineData("ADAPTIVECARD/ACTION")]
    [InlineData("")]
    public async Task An_unknown_name_is_a_501(string name) =>
        (await InvokeAsync(name, "{}")).ShouldBe(new InvokeResponse(501));

    private Task<InvokeResponse> InvokeAsync(string name, string value)
    {
        var activity = RecordedActivities.Read("invoke-adaptiveCard_action-personal");
        activity.Name = name;
        activity.Value = JsonDocument.Parse(value).RootElement;
        return AnswerAsync(activity);
    }

    private async Task<InvokeResponse> AnswerAsync(Activity activity)
    {
        var turn = new TurnContext(new TestAdapter(), activity);
        await _bot.OnTurnAsync(turn, CancellationToken.None);
        return turn.InvokeResponse!;
    }
}
