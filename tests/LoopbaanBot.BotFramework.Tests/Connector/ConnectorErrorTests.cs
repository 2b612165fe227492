using System.Text;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Connector;

public sealed class ConnectorErrorTests
{
    [Theory]
    [InlineData(
        """{"error":{"code":"BotNotInConversationRoster","message":"x"}}""",
        "BotNotInConversationRoster",
        null
    )]
    [InlineData(
        """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""",
        "209",
        "MessageWritesBlocked"
    )]
    [InlineData("""{"error":{"code":"X","message":"{\"subCode\":\"Y\"}"}}""", "X", "Y")]
    [InlineData("""{"error":{"code":"X","subCode":"Y"}}""", "X", "Y")]
    [InlineData("""{"error":{"code":"Bad Argument"}}""", "Bad Argument", null)]
    [InlineData("""{"errorCode":209,"message":"{broken"}""", "209", null)]
    [InlineData("""{"errorCode":209,"message":"[1]"}""", "209", null)]
    [InlineData("""{"error":"text"}""", null, null)]
    [InlineData("""{"error":{"code":{}}}""", null, null)]
    [InlineData("""{"errorCode":1.5}""", null, null)]
    [InlineData("<html>too large</html>", null, null)]
    [InlineData("[]", null, null)]
    [InlineData("null", null, null)]
    [InlineData("", null, null)]
    public void Both_shapes_are_read_and_anything_else_is_no_code(string body, string? code, string? subCode) =>
        ConnectorError.Parse(Encoding.UTF8.GetBytes(body)).ShouldBe(new ConnectorError(code, subCode));

    [Fact]
    public void A_code_cannot_write_lines_in_a_log_or_fill_it()
    {
        var body = $$$"""{"error":{"code":"a\nb{{{new string('x', 500)}}}"}}""";

        var code = ConnectorError.Parse(Encoding.UTF8.GetBytes(body)).Code!;

        code.ShouldStartWith("a?bxxx");
        code.Length.ShouldBe(64);
    }

    [Fact]
    public async Task A_failure_names_its_codes_and_never_what_was_said()
    {
        var connector = new ScriptedConnector().Answers(
            403,
            """{"error":{"code":"ConversationBlockedByUser","message":"Anna zei: geheim"}}"""
        );

        var failure = await Should.ThrowAsync<ConnectorException>(() => SendAsync(connector));

        failure.Code.ShouldBe("ConversationBlockedByUser");
        failure.ToString().ShouldContain("ConversationBlockedByUser");
        failure.ToString().ShouldNotContain("geheim");
    }

    [Fact]
    public async Task An_answer_that_is_not_json_leaves_a_post_uncertain()
    {
        var connector = new ScriptedConnector().Answers(200, "<html>");

        var failure = await Should.ThrowAsync<ConnectorException>(() => SendAsync(connector));

        failure.Disposition.ShouldBe(SendDisposition.Uncertain);
    }

    [Fact]
    public async Task An_answer_over_a_mebibyte_is_not_read_to_its_end()
    {
        var endless = new EndlessStream();
        var connector = new ScriptedConnector().Answers(new StreamContent(endless));

        var failure = await Should.ThrowAsync<ConnectorException>(() => SendAsync(connector));

        failure.Disposition.ShouldBe(SendDisposition.Uncertain);
        endless.Served.ShouldBeInRange(1024 * 1024, 3 * 1024 * 1024);
    }

    [Fact]
    public async Task An_answer_of_many_pieces_is_put_together()
    {
        var name = new string('n', 5_000);
        var connector = new ScriptedConnector().Answers(200, $$"""{"id":"t","name":"{{name}}"}""");

        var team = await connector.Client.GetTeamAsync("https://x.test", "t", CancellationToken.None);

        team!.Name.ShouldBe(name);
    }

    private static Task<ResourceResponse?> SendAsync(ScriptedConnector connector) =>
        connector.Client.SendToConversationAsync("https://x.test", "c", new Activity(), CancellationToken.None);

    private sealed class EndlessStream : MemoryStream
    {
        public long Served { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Served += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
