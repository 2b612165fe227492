namespace LoopbaanBot.Tables.Tests.AzureTables;

/// <summary>The expected signatures come from <c>openssl dgst -sha256 -hmac session-key</c>.</summary>
public sealed class SharedKeyLiteTests
{
    [Fact]
    public async Task The_signature_covers_the_date_and_the_resource_without_its_query()
    {
        var scripted = new ScriptedTables(new ScriptedResponse(200, """{"value":[]}"""));

        await scripted.Service.PingAsync();

        var sent = scripted.Wire.Sent.ShouldHaveSingleItem();
        sent.Uri.AbsoluteUri.ShouldBe("https://school.table.core.windows.net/Tables?$top=1");
        sent.Headers["x-ms-date"].ShouldBe("Tue, 20 Jan 2026 15:30:00 GMT");
        sent.Headers["Authorization"].ShouldBe("SharedKeyLite school:eCtzl9m+Xc0i1OY2xwYEo+rYEuFsK/Envr4ql7iwAng=");
    }

    [Fact]
    public async Task The_signature_covers_the_resource_as_it_is_escaped_on_the_wire()
    {
        var scripted = new ScriptedTables(ScriptedTables.Error(404, "ResourceNotFound"));

        await scripted.Table.GetEntityIfExistsAsync("o'b", "é 1", ["A"]);

        var sent = scripted.Wire.Sent.ShouldHaveSingleItem();
        sent.Uri.AbsolutePath.ShouldBe("/people(PartitionKey='o%27%27b',RowKey='%C3%A9%201')");
        sent.Headers["Authorization"].ShouldBe("SharedKeyLite school:pF8jW7hbg1XK1Ki/RnUMIIt9vM4BpnUdgNVj0q55hTg=");
    }
}
