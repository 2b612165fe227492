using System.Text;
using System.Text.Json;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void What_is_null_is_not_written() =>
        Write(new Activity { Type = "message", Text = "hoi" }).ShouldBe("""{"type":"message","text":"hoi"}""");

    [Fact]
    public void Names_are_case_sensitive()
    {
        var activity = Read("""{"Type":"message"}""");

        activity.Type.ShouldBeNull();
        activity.Properties!.ShouldContainKey("Type");
    }

    [Theory]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"from":{"id":"1","id":"2"}}""")]
    [InlineData("""{"unknown":1,"unknown":2}""")]
    [InlineData("""{"value":{"a":1,"a":2}}""")]
    [InlineData("""{"value":{"a":1,"\u0061":2}}""")]
    [InlineData("""{"unknown":{"deep":{"a":1,"a":2}}}""")]
    [InlineData("""{"attachments":[{"content":{"a":1,"a":2}}]}""")]
    public void A_property_that_stands_twice_is_an_error(string json) => Should.Throw<JsonException>(() => Read(json));

    [Theory]
    [InlineData("""{"value":""")]
    [InlineData("""{"unknown":""")]
    [InlineData("""{"attachments":[{"content":""")]
    public void Thirty_two_levels_are_read_and_one_more_is_an_error(string start)
    {
        var levels = start.Count(sign => sign is '{' or '[');

        Should.NotThrow(() => Read(Nested(start, 32 - levels)));
        Should.Throw<JsonException>(() => Read(Nested(start, 33 - levels)));
    }

    [Fact]
    public void A_card_travels_byte_for_byte()
    {
        const string Card = """{"type":"AdaptiveCard","body":[{"text":"één \u00e9 <b>"}],"n":1.0}""";
        var activity = Read($$"""{"attachments":[{"contentType":"x","content":{{Card}}}]}""");

        Encoding.UTF8.GetString(activity.Attachments![0].Content!.Utf8.Span).ShouldBe(Card);
        Write(activity).ShouldContain(Card);
    }

    [Fact]
    public void The_content_of_an_attachment_may_be_a_string() =>
        Read("""{"attachments":[{"contentType":"text/html","content":"<p>hoi</p>"}]}""")
            .Attachments![0]
            .Content!.ToElement()
            .GetString()
            .ShouldBe("<p>hoi</p>");

    [Fact]
    public void Raw_json_does_not_show_its_content_when_printed() =>
        new RawJson("\"geheim\""u8.ToArray()).ToString().ShouldBe("json, 8 bytes");

    private static string Nested(string start, int levels)
    {
        var ends = start
            .Select(sign =>
                sign == '{' ? "}"
                : sign == '[' ? "]"
                : ""
            )
            .Reverse();
        return start + new string('[', levels) + new string(']', levels) + string.Concat(ends);
    }

    private static Activity Read(string json) =>
        JsonSerializer.Deserialize(json, ActivityJsonContext.Default.Activity)!;

    private static string Write(Activity activity) =>
        JsonSerializer.Serialize(activity, ActivityJsonContext.Default.Activity);
}
