using Azure;
using LoopbaanBot.Tables.Errors;

namespace LoopbaanBot.Tables.Tests.AzureTables;

public sealed class RefusalTests
{
    private static readonly TableEntity s_entity = new TableEntity("p", "r").Set("Name", "Jo");

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_passing_failure_is_tried_again(int status)
    {
        var scripted = new ScriptedTables(
            ScriptedTables.Error(status, TableErrorCode.ServerBusy),
            ScriptedTables.Error(status, TableErrorCode.ServerBusy),
            ScriptedTables.NoContent("W/\"7\"")
        );

        var etag = await scripted.Table.UpsertEntityAsync(s_entity);

        etag.ShouldBe(new ETag("W/\"7\""));
        scripted.Wire.Sent.Count.ShouldBe(3);
        scripted.Wire.Sent.Select(sent => sent.Body).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_that_stays_is_told_with_status_code_and_request_id()
    {
        var scripted = new ScriptedTables([
            .. Enumerable.Repeat(0, 4).Select(_ => ScriptedTables.Error(503, TableErrorCode.ServerBusy, "Jo")),
        ]);

        var failure = await Should.ThrowAsync<RequestFailedException>(() => scripted.Table.UpsertEntityAsync(s_entity));

        (failure.Status, failure.ErrorCode).ShouldBe((503, TableErrorCode.ServerBusy));
        failure.Message.ShouldContain("id-1");
        failure.Message.ShouldNotContain("Jo");
    }

    [Fact]
    public async Task A_refusal_is_not_tried_again()
    {
        var scripted = new ScriptedTables(ScriptedTables.Error(412, TableErrorCode.UpdateConditionNotSatisfied));

        await Should.ThrowAsync<RequestFailedException>(() =>
            scripted.Table.UpdateEntityAsync(s_entity, new ETag("W/\"1\""))
        );

        scripted.Wire.Sent.ShouldHaveSingleItem().Headers["If-Match"].ShouldBe("W/\"1\"");
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"odata.error":{"code":1}}""")]
    public async Task An_answer_that_is_not_the_services_is_a_failure_without_code(string body)
    {
        var scripted = new ScriptedTables(new ScriptedResponse(403, body));

        var failure = await Should.ThrowAsync<RequestFailedException>(() => scripted.Table.AddEntityAsync(s_entity));

        (failure.Status, failure.ErrorCode).ShouldBe((403, null));
    }

    [Fact]
    public async Task What_breaks_a_limit_is_never_sent()
    {
        var scripted = new ScriptedTables();

        await Should.ThrowAsync<RequestFailedException>(() =>
            scripted.Table.AddEntityAsync(new TableEntity("p", "a/b"))
        );

        scripted.Wire.Sent.ShouldBeEmpty();
    }
}
