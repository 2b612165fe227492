using LoopbaanBot.Tables.AzureTables;

namespace LoopbaanBot.Tables.Tests.AzureTables;

public sealed class StorageConnectionStringTests
{
    [Theory]
    [InlineData("AccountName=school;AccountKey=c2Vj", "https://school.table.core.windows.net/")]
    [InlineData("AccountName=school;AccountKey=c2Vj;EndpointSuffix=core.example", "https://school.table.core.example/")]
    [InlineData(
        "DefaultEndpointsProtocol=http;AccountName=school;AccountKey=c2Vj;",
        "http://school.table.core.windows.net/"
    )]
    [InlineData(
        "accountname=school;AccountKey=c2Vj;TableEndpoint=http://127.0.0.1:1/school",
        "http://127.0.0.1:1/school"
    )]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData(" UseDevelopmentStorage=true; TablePort=10102 ", "http://127.0.0.1:10102/devstoreaccount1")]
    public void The_endpoint_follows_from_the_parts(string text, string endpoint) =>
        StorageConnectionString.Parse(text).TableEndpoint.AbsoluteUri.ShouldBe(endpoint);

    [Fact]
    public void A_key_keeps_its_padding() =>
        StorageConnectionString
            .Parse("AccountName=school;AccountKey=c2VjcmV0IQ==")
            .AccountKey.ShouldBe("secret!"u8.ToArray());

    [Theory]
    [InlineData("", "AccountName")]
    [InlineData("AccountKey=c2Vj", "AccountName")]
    [InlineData("AccountName=school", "AccountKey")]
    [InlineData("AccountName=school;AccountKey=geheim!", "AccountKey")]
    [InlineData("AccountName=school;AccountKey=c2Vj;TableEndpoint=nowhere", "endpoint")]
    [InlineData("UseDevelopmentStorage=true;TablePort=x", "TablePort")]
    public void What_is_wrong_is_named_without_its_value(string text, string named)
    {
        var mistake = Should.Throw<FormatException>(() => StorageConnectionString.Parse(text));

        mistake.Message.ShouldContain(named);
        mistake.Message.ShouldNotContain("geheim");
    }
}
