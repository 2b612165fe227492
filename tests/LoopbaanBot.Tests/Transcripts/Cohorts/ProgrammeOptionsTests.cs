using LoopbaanBot.BotFramework.Authentication.Settings;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>A region, house or organiser that cannot work stops the start, and says which.</summary>
public sealed class ProgrammeOptionsTests
{
    [Fact]
    public void Nothing_at_all_and_a_whole_tree_with_two_regions_are_fine()
    {
        Problems(new ProgrammeOptions()).ShouldBeEmpty();
        Problems(Whole()).ShouldBeEmpty();
    }

    [Fact]
    public void Each_wrong_part_is_named()
    {
        Wrong(options => options.Regions[0].Name = " ").ShouldContain("Programmes:Regions:0:Name");
        Wrong(options => options.Regions[1].Name = "rijn").ShouldContain("Programmes:Regions holds one name twice");
        Wrong(options => options.Regions[0].Boards[0].TenantId = World.ForeignTenant)
            .ShouldContain("Programmes:Regions:0:Boards:0:TenantId is none of Bot:AllowedTenants");
        Wrong(options => options.Regions[0].Boards[0].Schools.Add("")).ShouldContain("Boards:0:Schools");
        Wrong(options => options.Houses[0].Region = "Maas").ShouldContain("Programmes:Houses:0:Region");
        Wrong(options => options.Houses[0].Board = "Bestuur Z").ShouldContain("Programmes:Houses:0:Board");
        Wrong(options => options.Houses[0].TenantId = "").ShouldContain("Programmes:Houses:0:TenantId is needed");
        Wrong(options => options.Houses[0].Organisers.Clear()).ShouldContain("Programmes:Houses:0:Organisers is empty");
        Wrong(options => options.Houses[0].Organisers[0] = "x_y#EXT#@school.example").ShouldContain("and no guest");
        Wrong(options => options.Closed.Add(new() { From = new(2026, 5, 3), Until = new(2026, 4, 25) }))
            .ShouldContain("Programmes:Closed:0");
    }

    private static string Wrong(Action<ProgrammeOptions> change)
    {
        var options = Whole();
        change(options);
        return Problems(options);
    }

    private static ProgrammeOptions Whole()
    {
        var options = new ProgrammeOptions();
        var rijn = new RegionOptions { Name = "Rijn" };
        rijn.Boards.Add(new BoardOptions { Name = "Bestuur A", TenantId = World.Tenant });
        options.Regions.Add(rijn);
        options.Regions.Add(new RegionOptions { Name = "Amstel" });
        var house = new HouseOptions
        {
            Name = "Huisacademie A",
            Region = "Rijn",
            Board = "Bestuur A",
            TenantId = World.Tenant,
        };
        house.Organisers.Add("noor@school-a.example");
        options.Houses.Add(house);
        return options;
    }

    private static string Problems(ProgrammeOptions options)
    {
        var bot = new BotAuthenticationOptions();
        bot.AllowedTenants.Add(World.Tenant);
        return new ProgrammeOptionsValidator(Options.Create(bot)).Validate(null, options).FailureMessage
            ?? string.Empty;
    }
}
