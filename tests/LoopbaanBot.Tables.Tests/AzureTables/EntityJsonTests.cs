using System.Text;
using LoopbaanBot.Tables.AzureTables;

namespace LoopbaanBot.Tables.Tests.AzureTables;

public sealed class EntityJsonTests
{
    [Fact]
    public void Types_that_json_lacks_are_annotated()
    {
        var entity = new TableEntity("p", "r")
            .Set("Text", "a")
            .Set("Int", 1)
            .Set("Long", 1L)
            .Set("Whole", 2.0)
            .Set("Nan", double.NaN)
            .Set("At", new DateTimeOffset(2026, 1, 20, 16, 30, 0, TimeSpan.FromHours(1)))
            .Set("Bytes", new byte[] { 1, 2 });

        EntityJsonWriter
            .Write(entity)
            .ToString()
            .Replace(",", ",\n", StringComparison.Ordinal)
            .ShouldBe(
                """
                {"PartitionKey":"p",
                "RowKey":"r",
                "Text":"a",
                "Int":1,
                "Long@odata.type":"Edm.Int64",
                "Long":"1",
                "Whole@odata.type":"Edm.Double",
                "Whole":2.0,
                "Nan@odata.type":"Edm.Double",
                "Nan":"NaN",
                "At@odata.type":"Edm.DateTime",
                "At":"2026-01-20T15:30:00.0000000Z",
                "Bytes@odata.type":"Edm.Binary",
                "Bytes":"AQI="}
                """
            );
    }

    [Fact]
    public void Annotations_may_stand_before_or_behind_and_null_is_absent()
    {
        const string json = """
            {"odata.metadata":"x","odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"r","Timestamp":"2026-01-20T15:30:00.1234567Z",
             "Timestamp@odata.type":"Edm.DateTime","A":"5","A@odata.type":"Edm.Int64","B":null,"C":5.0,"D":3e2,"E":7,"F":9999999999}
            """;

        var entity = EntityJsonReader.ReadEntity(Encoding.UTF8.GetBytes(json));

        entity.Properties.ShouldBe(
            new Dictionary<string, object>
            {
                ["A"] = 5L,
                ["C"] = 5.0,
                ["D"] = 300.0,
                ["E"] = 7,
                ["F"] = 9999999999.0,
            },
            ignoreOrder: true
        );
        entity.ETag.ToString().ShouldBe("W/\"1\"");
        entity.Timestamp!.Value.Ticks.ShouldBe(new DateTimeOffset(2026, 1, 20, 15, 30, 0, default).Ticks + 1234567);
    }
}
