using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Tests.Schema;

namespace LoopbaanBot.BotFramework.Tests.Cloud;

public sealed class BadRequestTests : IAsyncLifetime
{
    private const int Limit = 256 * 1024;

    private LoopbackHost _host = null!;

    private static string Message => RecordedActivities.Json("message-personal");

    public async Task InitializeAsync() => _host = await LoopbackHost.StartAsync();

    public async Task DisposeAsync()
    {
        _host.Turns.ShouldBe(0);
        await _host.DisposeAsync();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Any_method_but_post_is_a_405(string method)
    {
        var response = await _host.SendAsync(new HttpRequestMessage(new HttpMethod(method), (Uri?)null));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
        _host.Authenticator.Asked.ShouldBe(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonx")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("garbage")]
    public async Task Any_type_but_json_is_a_415(string? type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Message));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        (await _host.PostAsync(content)).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_compressed_body_is_a_415()
    {
        var content = new StringContent(Message, Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");

        (await _host.PostAsync(content)).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_body_that_announces_too_much_is_a_413_before_the_caller_is_looked_at()
    {
        (await _host.PostAsync(new byte[Limit + 1])).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        _host.Authenticator.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task A_body_that_announces_nothing_is_counted()
    {
        (await _host.PostAsync(Unannounced(Limit + 1))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        _host.Authenticator.Asked.ShouldBe(1);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(503)]
    public async Task A_refused_caller_gets_its_status_and_no_word_more(int status)
    {
        _host.Authenticator.Header = new RequestRefusal(status, "reason-code");

        var response = await _host.PostAsync("this is not even JSON");

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        response.Headers.WwwAuthenticate.ToString().ShouldBe(status == 401 ? "Bearer" : string.Empty);
        _host.Log.All.ShouldContain("reason-code");
    }

    [Fact]
    public async Task A_refused_caller_cannot_make_the_bot_read()
    {
        _host.Authenticator.Header = new RequestRefusal(401, "no token");

        (await _host.PostAsync(Unannounced(Limit + 1))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_activity_that_is_not_the_callers_is_refused()
    {
        _host.Authenticator.Body = new RequestRefusal(403, "tenant");

        (await _host.StatusAsync(Message)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_check_that_breaks_keeps_the_gate_shut()
    {
        _host.Authenticator.Failure = new InvalidOperationException("eyJ-secret");
        (await _host.StatusAsync(Message)).ShouldBe(HttpStatusCode.ServiceUnavailable);

        _host.Authenticator.Failure = null;
        _host.Authenticator.BindFailure = new FormatException("eyJ-secret");
        (await _host.StatusAsync(Message)).ShouldBe(HttpStatusCode.ServiceUnavailable);

        _host.Log.All.ShouldNotContain("eyJ-secret");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{'type':'message'}")]
    [InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":7}")]
    public async Task What_is_no_activity_is_a_400(string json) =>
        (await _host.StatusAsync(json)).ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("\"type\":\"message\"", "\"type\":null")]
    [InlineData("\"type\":\"message\"", "\"type\":\"\"")]
    [InlineData("\"type\":\"message\"", "\"Type\":\"message\"")]
    [InlineData("\"type\":\"message\"", "\"type\":\"message\",\"type\":\"message\"")]
    [InlineData("\"serviceUrl\":", "\"otherUrl\":")]
    [InlineData("\"conversation\":", "\"otherConversation\":")]
    [InlineData("\"from\":", "\"otherFrom\":")]
    [InlineData("\"recipient\":", "\"otherRecipient\":")]
    [InlineData("\"id\":\"a:personal-teacher-a\"", "\"id\":null")]
    [InlineData("\"entities\":[", "\"entities\":[null,")]
    [InlineData("\"text\":", "\"membersAdded\":[null],\"text\":")]
    [InlineData("\"text\":", "\"reactionsAdded\":[null],\"text\":")]
    [InlineData("\"text\":", "\"attachments\":[null],\"text\":")]
    [InlineData("\"text\":", "\"timestamp2\":[],\"localTimestamp\":\"soon\",\"text\":")]
    [InlineData("\"text\":\"", "\"text\":\"\\ud83d")]
    [InlineData("\"text\":", "\"value\":{\"note\":\"\\uD83D half\"},\"text\":")]
    [InlineData("\"text\":", "\"value\":{\"\\udc00\":1},\"text\":")]
    public async Task An_activity_with_one_thing_wrong_is_a_400(string right, string wrong)
    {
        Message.ShouldContain(right);

        (await _host.StatusAsync(Message.Replace(right, wrong, StringComparison.Ordinal))).ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    [Theory]
    [InlineData(31)]
    [InlineData(10_000)]
    public async Task Nesting_without_end_is_a_400(int levels)
    {
        var nested = new string('[', levels + 1) + new string(']', levels + 1);

        (
            await _host.StatusAsync(
                Message.Replace("{\"type\"", $"{{\"value\":{nested},\"type\"", StringComparison.Ordinal)
            )
        ).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_400()
    {
        var json = Encoding.UTF8.GetBytes(Message.Replace("\"text\":\"", "\"text\":\"#", StringComparison.Ordinal));
        json[Array.IndexOf(json, (byte)'#')] = 0xff;

        (await _host.PostAsync(json)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static StreamContent Unannounced(int length)
    {
        var content = new StreamContent(new UnseekableStream(new byte[length]));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
