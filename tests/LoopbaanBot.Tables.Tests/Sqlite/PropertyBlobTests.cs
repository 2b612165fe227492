using LoopbaanBot.Tables.Sqlite;

namespace LoopbaanBot.Tables.Tests.Sqlite;

public sealed class PropertyBlobTests
{
    [Fact]
    public void The_bytes_on_disk_keep_their_meaning()
    {
        // Written by the first release: a change that cannot read this loses what people kept.
        var blob = Convert.FromHexString("01" + "0101410161" + "02014205000000" + "05014301" + "08014402FF00");
        var entity = new TableEntity("p", "r");

        new PropertyBlobReader(blob).ReadInto(entity);

        entity.Properties.Keys.ShouldBe(["A", "B", "C", "D"]);
        (entity.GetString("A"), entity.GetInt32("B"), entity.GetBoolean("C")).ShouldBe(("a", 5, true));
        entity.GetBinary("D").ShouldBe([255, 0]);
        new PropertyBlobWriter().Write(entity).ToArray().ShouldBe(blob);
    }

    [Theory]
    [InlineData("02")]
    [InlineData("01090141")]
    [InlineData("0101FFFFFFFFFF")]
    public void Bytes_that_nobody_wrote_are_refused(string blob) =>
        Should.Throw<InvalidDataException>(() =>
            new PropertyBlobReader(Convert.FromHexString(blob)).ReadInto(new TableEntity("p", "r"))
        );
}
