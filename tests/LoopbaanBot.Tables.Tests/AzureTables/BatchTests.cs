using Azure;
using LoopbaanBot.Tables.Errors;
using LoopbaanBot.Tables.Transactions;

namespace LoopbaanBot.Tables.Tests.AzureTables;

public sealed class BatchTests
{
    private static readonly TableTransactionAction[] s_actions =
    [
        new(TableTransactionActionType.Add, new TableEntity("p", "a").Set("N", 1)),
        new(TableTransactionActionType.UpdateMerge, new TableEntity("p", "b'"), new ETag("W/\"1\"")),
        new(TableTransactionActionType.Delete, new TableEntity("p", "c")),
    ];

    [Fact]
    public async Task A_transaction_travels_as_one_change_set()
    {
        var scripted = new ScriptedTables(
            Answer("204 No Content\r\nETag: W/\"2\"", "204 No Content\r\nETag: W/\"3\"", "204 No Content")
        );

        var etags = await scripted.Table.SubmitTransactionAsync(s_actions);

        etags.ShouldBe([new ETag("W/\"2\""), new ETag("W/\"3\""), default]);
        var sent = scripted.Wire.Sent.ShouldHaveSingleItem();
        sent.Uri.AbsolutePath.ShouldBe("/$batch");
        var boundary = sent.Headers["Content-Type"].Replace("multipart/mixed; boundary=", "", StringComparison.Ordinal);
        sent.Body.ShouldStartWith($"--{boundary}\r\nContent-Type: multipart/mixed; boundary=changeset_");
        sent.Body.ShouldEndWith($"--{boundary}--\r\n");
        sent.Body.ShouldContain("POST https://school.table.core.windows.net/people HTTP/1.1\r\n");
        sent.Body.ShouldContain("RowKey='b%27%27') HTTP/1.1\r\n");
        sent.Body.ShouldContain("If-Match: W/\"1\"\r\n");
        sent.Body.ShouldContain("If-Match: *\r\n");
        sent.Body.ShouldContain("""{"PartitionKey":"p","RowKey":"a","N":1}""");
    }

    [Fact]
    public async Task A_refusal_inside_an_accepted_answer_is_found()
    {
        const string error =
            """{"odata.error":{"code":"UpdateConditionNotSatisfied","message":{"lang":"en-US","value":"1:The update condition\nRequestId:x"}}}""";
        var scripted = new ScriptedTables(
            Answer($"412 Precondition Failed\r\nContent-Type: application/json\r\n\r\n{error}")
        );

        var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() =>
            scripted.Table.SubmitTransactionAsync(s_actions)
        );

        (refusal.Status, refusal.ErrorCode).ShouldBe((412, TableErrorCode.UpdateConditionNotSatisfied));
        refusal.FailedTransactionActionIndex.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_without_position_points_nowhere()
    {
        var scripted = new ScriptedTables(Answer("400 Bad Request"));

        var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() =>
            scripted.Table.SubmitTransactionAsync(s_actions)
        );

        (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex).ShouldBe((400, null, null));
    }

    [Fact]
    public async Task An_answer_that_leaves_actions_out_is_not_taken_for_success()
    {
        var scripted = new ScriptedTables(Answer("204 No Content"));

        await Should.ThrowAsync<InvalidDataException>(() => scripted.Table.SubmitTransactionAsync(s_actions));
    }

    private static ScriptedResponse Answer(params string[] parts) =>
        new(
            202,
            "--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_1\r\n\r\n"
                + string.Concat(
                    parts.Select(part =>
                        "--changesetresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n"
                        + $"HTTP/1.1 {part}\r\nX-Content-Type-Options: nosniff\r\n\r\n"
                    )
                )
                + "--changesetresponse_1--\r\n--batchresponse_1--\r\n"
        );
}
