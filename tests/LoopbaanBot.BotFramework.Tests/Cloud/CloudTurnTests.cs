using System.Net;
using System.Text;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Tests.Schema;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Cloud;

public sealed class CloudTurnTests : IAsyncLifetime
{
    private static readonly string Message = RecordedActivities.Json("message-personal");
    private static readonly string Press = RecordedActivities.Json("invoke-adaptiveCard_action-personal");

    private LoopbackHost _host = null!;

    public async Task InitializeAsync() => _host = await LoopbackHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Every_recording_is_answered()
    {
        foreach (var name in RecordedActivities.Names)
        {
            var isInvoke = name.StartsWith("invoke-", StringComparison.Ordinal);

            (await _host.StatusAsync(RecordedActivities.Json(name))).ShouldBe(
                isInvoke ? HttpStatusCode.NotImplemented : HttpStatusCode.OK
            );
        }

        _host.Turns.ShouldBe(44);
    }

    [Fact]
    public async Task A_message_is_answered_through_the_connector()
    {
        string? id = null;
        _host.Bot = async (turn, ct) => id = (await turn.SendActivityAsync(new Activity { Text = "dag" }, ct))!.Id;

        var response = await _host.PostAsync(Message);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        id.ShouldBe("sent-1");
        _host
            .Connector.Lines.ShouldHaveSingleItem()
            .ShouldStartWith("POST /_connector/v3/conversations/a%3Apersonal-teacher-a/activities/");
        _host.Connector.LastBody!.ShouldContain("\"recipient\":{\"id\":\"29:teacher-a\"");
    }

    [Fact]
    public async Task An_event_is_answered_without_replying_to_it()
    {
        _host.Bot = (turn, ct) => turn.SendActivityAsync(new Activity { Text = "welkom" }, ct);

        await _host.PostAsync(RecordedActivities.Json("installationUpdate-add-personal"));

        _host.Connector.Lines.ShouldBe(["POST /_connector/v3/conversations/a%3Apersonal-teacher-a/activities"]);
    }

    [Fact]
    public async Task A_turn_updates_and_deletes_what_it_sent()
    {
        _host.Bot = async (turn, ct) =>
        {
            await turn.UpdateActivityAsync(new Activity { Id = "5", Text = "x" }, ct);
            await turn.DeleteActivityAsync("6", ct);
        };

        await _host.PostAsync(Message);

        _host.Connector.Lines.ShouldBe([
            "PUT /_connector/v3/conversations/a%3Apersonal-teacher-a/activities/5",
            "DELETE /_connector/v3/conversations/a%3Apersonal-teacher-a/activities/6",
        ]);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_own_status_and_body()
    {
        _host.Bot = (turn, _) =>
        {
            turn.InvokeResponse = new InvokeResponse(202, new RawJson("""{"a":"é"}"""u8.ToArray()));
            return Task.CompletedTask;
        };

        var response = await _host.PostAsync(Press);

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"a":"é"}""");
        _host.Connector.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_turn_that_could_keep_nothing_says_so_to_the_channel()
    {
        _host.Bot = (turn, _) =>
        {
            turn.StatusCode = 503;
            return Task.CompletedTask;
        };

        (await _host.StatusAsync(Message)).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_failed_turn_is_the_error_handlers_to_answer()
    {
        Exception? seen = null;
        _host.Bot = (_, _) => throw new InvalidOperationException("stuk");
        _host.Adapter.OnTurnError = (turn, exception, _) =>
        {
            seen = exception;
            turn.StatusCode = 503;
            turn.InvokeResponse = new InvokeResponse(200, new RawJson("{}"u8.ToArray()));
            return Task.CompletedTask;
        };

        (await _host.StatusAsync(Message)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await (await _host.PostAsync(Press)).Content.ReadAsStringAsync()).ShouldBe("{}");
        seen!.Message.ShouldBe("stuk");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_turn_that_fails_twice_is_no_500_and_its_words_stay_out_of_the_log(bool hasHandler)
    {
        _host.Bot = (_, _) => throw new InvalidOperationException("anna schreef geheim");
        _host.Adapter.OnTurnError = hasHandler ? (_, _, _) => throw new FormatException("ook geheim") : null;
        _host.Adapter.LastApology = "Dat ging mis.";

        var message = await _host.PostAsync(Message);
        var press = await _host.PostAsync(Press);
        var dialog = await _host.PostAsync(
            Press.Replace("adaptiveCard/action", "task/fetch", StringComparison.Ordinal)
        );

        message.StatusCode.ShouldBe(HttpStatusCode.OK);
        press.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await press.Content.ReadAsStringAsync()).ShouldBe(
            """{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"TurnFailed","message":"Dat ging mis."}}"""
        );
        dialog.StatusCode.ShouldBe(HttpStatusCode.OK);
        _host.Log.All.ShouldContain(hasHandler ? "FormatException" : "InvalidOperationException");
        _host.Log.All.ShouldNotContain("geheim");
    }

    [Fact]
    public async Task A_large_activity_within_the_limit_arrives_whole()
    {
        string? text = null;
        _host.Bot = (turn, _) =>
        {
            text = turn.Activity.Text;
            return Task.CompletedTask;
        };
        var words = string.Concat(Enumerable.Repeat("één 🙂 ‏שלום ", 10_000));
        var json = Message.Replace("\"text\":\"hello there\"", $"\"text\":\"{words}\"", StringComparison.Ordinal);
        Encoding.UTF8.GetByteCount(json).ShouldBeInRange(200_000, 256 * 1024);

        (await _host.StatusAsync(json)).ShouldBe(HttpStatusCode.OK);

        text.ShouldBe(words);
    }

    [Fact]
    public async Task An_emoji_written_as_an_escape_is_read()
    {
        string? text = null;
        _host.Bot = (turn, _) =>
        {
            text = turn.Activity.Value!.Value.GetProperty("note").GetString();
            return Task.CompletedTask;
        };

        await _host.PostAsync(
            Message.Replace("\"text\":", "\"value\":{\"note\":\"\\ud83d\\ude42\"},\"text\":", StringComparison.Ordinal)
        );

        text.ShouldBe("🙂");
    }

    [Fact]
    public async Task A_turn_runs_on_when_the_caller_hangs_up()
    {
        CancellationToken seen = new(canceled: true);
        _host.Bot = (_, ct) =>
        {
            seen = ct;
            return Task.CompletedTask;
        };

        await _host.PostAsync(Message);

        seen.CanBeCanceled.ShouldBeFalse();
    }

    [Fact]
    public async Task Middleware_runs_around_a_turn()
    {
        var seen = new List<string>();
        _host.Adapter.Use(new NotingMiddleware(seen));
        _host.Bot = (_, _) =>
        {
            seen.Add("bot");
            return Task.CompletedTask;
        };

        await _host.PostAsync(Message);

        seen.ShouldBe(["in", "bot", "out"]);
    }

    [Fact]
    public async Task A_proactive_turn_speaks_in_a_stored_conversation()
    {
        var reference = RecordedActivities.Read("message-personal").GetConversationReference();
        var seen = new List<string>();
        _host.Adapter.Use(new NotingMiddleware(seen));

        await _host.Adapter.ContinueConversationAsync(
            reference,
            (turn, ct) => turn.SendActivityAsync(new Activity { Text = "dag" }, ct),
            CancellationToken.None
        );

        seen.ShouldBe(["in", "out"]);
        _host.Connector.Lines.ShouldBe(["POST /_connector/v3/conversations/a%3Apersonal-teacher-a/activities"]);
    }

    [Fact]
    public async Task A_proactive_turn_that_fails_tells_the_job_and_nobody_else()
    {
        var reference = RecordedActivities.Read("message-personal").GetConversationReference();
        var apologies = 0;
        _host.Adapter.OnTurnError = (_, _, _) => Task.FromResult(apologies++);
        _host.Connector.Status = HttpStatusCode.Forbidden;

        var failure = await Should.ThrowAsync<BotFramework.Connector.ConnectorException>(() =>
            _host.Adapter.ContinueConversationAsync(
                reference,
                (turn, ct) => turn.SendActivityAsync(new Activity { Text = "dag" }, ct),
                CancellationToken.None
            )
        );

        failure.Disposition.ShouldBe(BotFramework.Connector.SendDisposition.Unreachable);
        apologies.ShouldBe(0);
    }

    private sealed class NotingMiddleware(List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            seen.Add("in");
            await next(cancellationToken);
            seen.Add("out");
        }
    }
}
