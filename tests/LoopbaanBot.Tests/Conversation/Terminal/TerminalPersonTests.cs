using LoopbaanBot.Conversation.Terminal;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Tests.Conversation.Terminal;

public sealed class TerminalPersonTests
{
    private readonly DemoOptions _demo = new()
    {
        Enabled = true,
        TenantId = "tenant",
        People =
        {
            new DemoPerson { Name = "Sanne de Vries", ObjectId = "s" },
            new DemoPerson { Name = "Daan", ObjectId = "d" },
        },
    };

    [Theory]
    [InlineData(null, "s")]
    [InlineData("SANNE", "s")]
    [InlineData("daan", "d")]
    public void A_demo_person_is_found_by_first_name(string? name, string objectId) =>
        TerminalPerson.Find(name, _demo).ObjectId.ShouldBe(objectId);

    [Fact]
    public void Another_name_gives_the_same_person_every_time()
    {
        var noor = TerminalPerson.Find("Noor", _demo);

        noor.ShouldBe(TerminalPerson.Find("Noor", _demo));
        noor.ObjectId.ShouldBe(TerminalPerson.Find("noor", _demo).ObjectId);
        noor.ObjectId.ShouldNotBe(TerminalPerson.Find("Nora", _demo).ObjectId);
        Guid.TryParse(noor.ObjectId, out _).ShouldBeTrue();
        noor.TenantId.ShouldBe("tenant");
        noor.ConversationId.ShouldBe("a:terminal-noor");
    }

    [Fact]
    public void Where_there_are_no_demo_people_a_name_is_never_one_of_them()
    {
        _demo.Enabled = false;

        TerminalPerson.Find("Sanne", _demo).ObjectId.ShouldNotBe("s");
    }
}
