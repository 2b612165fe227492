namespace LoopbaanBot.Tables.Tests.Entities;

public sealed class TableEntityTests
{
    private readonly TableEntity _entity = new("p", "r");

    [Theory]
    [InlineData("PartitionKey")]
    [InlineData("RowKey")]
    [InlineData("Timestamp")]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("odata.etag")]
    public void A_name_that_tables_cannot_keep_is_refused(string name) =>
        Should.Throw<ArgumentException>(() => _entity.Set(name, 1));

    [Theory]
    [InlineData("_private")]
    [InlineData("naïef")]
    [InlineData("Text_1")]
    public void A_name_that_is_an_identifier_is_kept(string name) => _entity.Set(name, 1).GetInt32(name).ShouldBe(1);

    [Fact]
    public void A_type_that_tables_cannot_keep_is_refused() => Should.Throw<ArgumentException>(() => _entity["A"] = 1m);

    [Fact]
    public void Reading_as_another_type_is_a_mistake_and_absence_is_null()
    {
        _entity.Set("A", 1);

        Should.Throw<InvalidOperationException>(() => _entity.GetInt64("A"));
        Should.Throw<InvalidOperationException>(() => _entity.GetString("A"));
        _entity.GetInt64("B").ShouldBeNull();
        _entity.GetString("B").ShouldBeNull();
    }

    [Fact]
    public void A_moment_is_kept_in_utc()
    {
        var moment = new DateTimeOffset(2026, 1, 20, 16, 30, 0, TimeSpan.FromHours(1));

        _entity["A"] = moment;
        _entity.Set("B", moment);

        foreach (var name in new[] { "A", "B" })
        {
            _entity.GetDateTimeOffset(name)!.Value.Offset.ShouldBe(TimeSpan.Zero);
            _entity.GetDateTimeOffset(name).ShouldBe(moment);
        }
    }
}
