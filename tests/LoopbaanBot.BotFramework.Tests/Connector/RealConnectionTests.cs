using System.Net;
using System.Net.Sockets;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Connector;

/// <summary>That the platform reports broken connections the way the rule for repeats expects.</summary>
public sealed class RealConnectionTests
{
    private readonly ImpatientClock _clock = new(TimeSpan.FromSeconds(15));

    [Fact]
    public async Task A_refused_connection_is_tried_again_and_can_wait()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var closed = listener.LocalEndpoint;
        listener.Stop();

        var failure = await Should.ThrowAsync<ConnectorException>(() => SendAsync(closed));

        failure.Disposition.ShouldBe(SendDisposition.Retryable);
        _clock.Waits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_tried_again_and_can_wait()
    {
        var failure = await Should.ThrowAsync<ConnectorException>(() => SendAsync("http://nowhere.invalid"));

        failure.Disposition.ShouldBe(SendDisposition.Retryable);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_message_is_not_tried_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var sending = Should.ThrowAsync<ConnectorException>(() => SendAsync(listener.LocalEndpoint));

        using (var connection = await listener.AcceptTcpClientAsync())
        {
            await connection.GetStream().ReadAtLeastAsync(new byte[64], 64);
            connection.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        (await sending).Disposition.ShouldBe(SendDisposition.Uncertain);
        _clock.Waits.ShouldBeEmpty();
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task Something_that_does_not_speak_tls_gets_nothing_and_can_wait()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var sending = Should.ThrowAsync<ConnectorException>(() => SendAsync($"https://{listener.LocalEndpoint}"));

        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var connection = await listener.AcceptTcpClientAsync();
            await connection.GetStream().WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
        }

        (await sending).Disposition.ShouldBe(SendDisposition.Retryable);
    }

    private Task SendAsync(EndPoint server) => SendAsync($"http://{server}");

    private async Task SendAsync(string serviceUrl)
    {
        using var http = new HttpClient();
        var client = new ConnectorClient(
            http,
            new ConnectorClientOptions { AttemptTimeout = TimeSpan.FromSeconds(15) },
            _clock
        );
        await client.SendToConversationAsync(serviceUrl, "c", new Activity { Text = "x" }, CancellationToken.None);
    }
}
