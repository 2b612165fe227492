using System.Net;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.BotFramework.Tests.Connector;

public sealed class ConnectorRetryTests
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea";

    private readonly ScriptedConnector _connector = new();

    [Theory]
    [InlineData(400, SendDisposition.Dead, 1)]
    [InlineData(401, SendDisposition.Unauthorised, 1)]
    [InlineData(403, SendDisposition.Unreachable, 1)]
    [InlineData(404, SendDisposition.Gone, 1)]
    [InlineData(408, SendDisposition.Uncertain, 1)]
    [InlineData(410, SendDisposition.Gone, 1)]
    [InlineData(412, SendDisposition.Retryable, 3)]
    [InlineData(413, SendDisposition.Dead, 1)]
    [InlineData(418, SendDisposition.Dead, 1)]
    [InlineData(429, SendDisposition.Retryable, 3)]
    [InlineData(500, SendDisposition.Uncertain, 1)]
    [InlineData(501, SendDisposition.Dead, 1)]
    [InlineData(502, SendDisposition.Uncertain, 1)]
    [InlineData(503, SendDisposition.Uncertain, 1)]
    [InlineData(504, SendDisposition.Uncertain, 1)]
    [InlineData(302, SendDisposition.Dead, 1)]
    public async Task A_post_is_tried_again_only_when_nothing_can_have_been_sent(
        int status,
        SendDisposition disposition,
        int tries
    )
    {
        _connector.Answers(status);

        var failure = await Should.ThrowAsync<ConnectorException>(PostAsync);

        failure.Disposition.ShouldBe(disposition);
        failure.StatusCode.ShouldBe((HttpStatusCode)status);
        _connector.Calls.Count.ShouldBe(tries);
    }

    [Theory]
    [InlineData(400, SendDisposition.Dead, 1)]
    [InlineData(401, SendDisposition.Unauthorised, 1)]
    [InlineData(403, SendDisposition.Unreachable, 1)]
    [InlineData(404, SendDisposition.Gone, 1)]
    [InlineData(408, SendDisposition.Retryable, 3)]
    [InlineData(412, SendDisposition.Retryable, 3)]
    [InlineData(429, SendDisposition.Retryable, 3)]
    [InlineData(500, SendDisposition.Retryable, 3)]
    [InlineData(501, SendDisposition.Dead, 1)]
    [InlineData(502, SendDisposition.Retryable, 3)]
    [InlineData(503, SendDisposition.Retryable, 3)]
    [InlineData(504, SendDisposition.Retryable, 3)]
    public async Task An_update_a_delete_and_a_question_are_tried_again_when_it_is_unclear(
        int status,
        SendDisposition disposition,
        int tries
    )
    {
        var client = _connector.Client;
        var person = ConversationParameters.Personal("29:1", "tenant");
        Func<Task>[] calls =
        [
            () => client.UpdateActivityAsync(ServiceUrl, "c", "1", new Activity(), CancellationToken.None),
            () => client.DeleteActivityAsync(ServiceUrl, "c", "1", CancellationToken.None),
            () => client.GetTeamAsync(ServiceUrl, "t", CancellationToken.None),
            () => client.CreateConversationAsync(ServiceUrl, person, CancellationToken.None),
        ];
        foreach (var call in calls)
        {
            _connector.Calls.Clear();
            _connector.Answers(status);

            var failure = await Should.ThrowAsync<ConnectorException>(call);

            failure.Disposition.ShouldBe(disposition);
            _connector.Calls.Count.ShouldBe(tries);
        }
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, SendDisposition.Retryable, 3)]
    [InlineData(HttpRequestError.NameResolutionError, SendDisposition.Retryable, 3)]
    [InlineData(HttpRequestError.SecureConnectionError, SendDisposition.Retryable, 3)]
    [InlineData(HttpRequestError.ResponseEnded, SendDisposition.Uncertain, 1)]
    [InlineData(HttpRequestError.InvalidResponse, SendDisposition.Uncertain, 1)]
    [InlineData(HttpRequestError.Unknown, SendDisposition.Uncertain, 1)]
    public async Task A_post_that_never_left_is_tried_again(
        HttpRequestError error,
        SendDisposition disposition,
        int tries
    )
    {
        _connector.Fails(new HttpRequestException(error));

        var failure = await Should.ThrowAsync<ConnectorException>(PostAsync);

        failure.Disposition.ShouldBe(disposition);
        failure.StatusCode.ShouldBeNull();
        _connector.Calls.Count.ShouldBe(tries);
    }

    [Fact]
    public async Task A_post_that_starts_a_thread_is_as_careful_as_a_message()
    {
        _connector.Answers(502);
        var post = ConversationParameters.ChannelPost("19:k", "tenant", new Activity { Type = "message" });

        var failure = await Should.ThrowAsync<ConnectorException>(() =>
            _connector.Client.CreateConversationAsync(ServiceUrl, post, CancellationToken.None)
        );

        failure.Disposition.ShouldBe(SendDisposition.Uncertain);
        _connector.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_try_that_works_is_a_success_with_the_same_body()
    {
        _connector
            .Answers(412)
            .Fails(new HttpRequestException(HttpRequestError.ConnectionError))
            .Answers(201, """{"id":"7"}""");

        var response = await PostAsync();

        response!.Id.ShouldBe("7");
        _connector.Calls.Count.ShouldBe(3);
        _connector.Calls.Select(call => call.Body).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(0, 0.8, 1.6)]
    [InlineData(0.5, 1, 2)]
    [InlineData(1, 1.2, 2.4)]
    public async Task Waits_double_and_vary(double jitter, double first, double second)
    {
        _connector.Jitter(jitter).Answers(412);

        await Should.ThrowAsync<ConnectorException>(PostAsync);

        _connector.Clock.Waits.ShouldBe([TimeSpan.FromSeconds(first), TimeSpan.FromSeconds(second)]);
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("30", 30)]
    [InlineData("86400", 30)]
    [InlineData("Tue, 20 Jan 2026 15:30:05 GMT", 5)]
    [InlineData("Wed, 21 Jan 2026 15:30:00 GMT", 30)]
    [InlineData(null, 1)]
    [InlineData("0", 1)]
    [InlineData("soon", 1)]
    [InlineData("-5", 1)]
    [InlineData("Tue, 20 Jan 2026 15:29:00 GMT", 1)]
    public async Task A_throttled_call_waits_as_long_as_it_was_told_and_no_more_than_half_a_minute(
        string? retryAfter,
        double seconds
    )
    {
        // With a jitter of 0 a told wait is exact; a wait of our own is then a fifth shorter.
        _connector.Jitter(0).Answers(429, null, retryAfter).Answers(201, """{"id":"7"}""");

        await PostAsync();

        var own = seconds == 1;
        _connector.Clock.Waits.ShouldBe([TimeSpan.FromSeconds(own ? 0.8 : seconds)]);
    }

    [Fact]
    public async Task Callers_that_are_told_to_wait_never_come_back_early_and_not_all_at_once()
    {
        _connector.Jitter(1).Answers(429, null, "10").Answers(202);

        await PostAsync();

        _connector.Clock.Waits.ShouldBe([TimeSpan.FromSeconds(12)]);
    }

    [Fact]
    public async Task The_last_throttling_tells_how_long_it_asked_for()
    {
        _connector.Answers(429, null, "86400");

        var failure = await Should.ThrowAsync<ConnectorException>(PostAsync);

        failure.RetryAfter.ShouldBe(TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task A_caller_that_gives_up_ends_the_call_without_a_verdict()
    {
        using var giveUp = new CancellationTokenSource();
        _connector.Fails(new TaskCanceledException("gone"));
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            _connector.Client.SendToConversationAsync(ServiceUrl, "c", new Activity(), giveUp.Token)
        );
    }

    [Fact]
    public async Task A_post_without_an_answer_in_time_is_uncertain()
    {
        var clock = new FakeTimeProvider();
        var handler = new SilentHandler();
        var client = new ConnectorClient(
            new HttpClient(handler),
            new ConnectorClientOptions { AttemptTimeout = TimeSpan.FromSeconds(15) },
            clock
        );

        var sending = client.SendToConversationAsync(ServiceUrl, "c", new Activity(), CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(14));
        sending.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(1));

        var failure = await Should.ThrowAsync<ConnectorException>(() => sending);
        failure.Disposition.ShouldBe(SendDisposition.Uncertain);
        handler.Calls.ShouldBe(1);
    }

    private Task<ResourceResponse?> PostAsync() =>
        _connector.Client.SendToConversationAsync(ServiceUrl, "c", new Activity { Text = "x" }, CancellationToken.None);

    private sealed class SilentHandler : HttpMessageHandler
    {
        public int Calls { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Calls++;
            var never = new TaskCompletionSource<HttpResponseMessage>();
            await using var registration = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
            return await never.Task;
        }
    }
}
