using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.People;

public sealed class PersonIdTests
{
    [Fact]
    public void One_object_id_in_two_tenants_is_two_people() =>
        new PersonId("board-a", "7").ShouldNotBe(new PersonId("board-b", "7"));

    [Fact]
    public void Ids_are_opaque_so_their_case_counts() => new PersonId("t", "ABC").ShouldNotBe(new PersonId("t", "abc"));

    [Theory]
    [InlineData("", "7")]
    [InlineData("t", " ")]
    public void Someone_without_an_id_is_nobody(string tenant, string person) =>
        Should.Throw<ArgumentException>(() => new PersonId(tenant, person));
}
