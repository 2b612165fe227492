using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.RoleModels.Carousels;
using static LoopbaanBot.Careers.Tests.RoleModels.Carousels.CarouselTests;
using static LoopbaanBot.Careers.Tests.RoleModels.People;

namespace LoopbaanBot.Careers.Tests.RoleModels.Carousels;

/// <summary>Who may do what with a carousel: every combination against a table written by hand (CarouselResource).</summary>
public sealed class CarouselMatrixTests
{
    /// <summary>See, Lead, Reply, Write, Thank, by state and by who asks.</summary>
    private const string Table = """
        state    trainer teacher comes asked stranger elsewhere
        planned  SL      SW      SRW   SR    -        -
        running  SL      SWT     SW    S     -        -
        over     SL      SWT     SW    S     -        -
        calledoff SL     -       -     -     -        -
        gone     -       -       -     -     -        -
        """;

    [Fact]
    public void Who_leads_the_cohort_leads_the_carousel_and_nobody_else()
    {
        var actors = new Dictionary<string, PersonId>
        {
            ["trainer"] = Trainer,
            ["teacher"] = Asker(1),
            ["comes"] = Guest(0),
            ["asked"] = Guest(4),
            ["stranger"] = Sanne,
            ["elsewhere"] = new("school-x", "asker-1"),
        };
        var rows = Table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        foreach (var row in rows.Skip(1))
        {
            var resource = new CarouselResource(In(row[0]), (who, _) => who == Trainer);
            foreach (var (actor, letters) in rows[0].Skip(1).Zip(row.Skip(1)))
            {
                foreach (var action in Enum.GetValues<CarouselAction>())
                {
                    var decision = Authorization.Authorize(actors[actor], action, resource, Today);
                    (decision == Decision.Allowed).ShouldBe(
                        letters.Contains(action.ToString()[0]),
                        $"{row[0]} {actor} {action}"
                    );
                }
            }
        }
    }

    private static Carousel? In(string state)
    {
        var planned = Planned(12, 4).Invite(Guest(4), Name("Gast 4"));
        return state switch
        {
            "planned" => planned,
            "running" => planned.Start([], At),
            "over" => planned.Start([], At).Stop(At.AddHours(2)),
            "calledoff" => planned.Stop(At),
            _ => null,
        };
    }
}
