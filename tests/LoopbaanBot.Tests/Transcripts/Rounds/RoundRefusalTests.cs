using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Kit.Groups;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>Who may not, hears so in the same kind words, whatever the reason.</summary>
public sealed class RoundRefusalTests
{
    private const string No =
        "Dit kan niet. De ronde is voorbij, of deze knop is voor anderen. Leidinggevenden van deelnemers en gasten doen niet mee.";

    private static readonly string[] s_verbs =
    [
        "round.prepare",
        "round.choose",
        "round.start",
        "round.join",
        "round.answer",
        "round.read",
        "round.heavy",
        "round.guide",
        "round.lead",
        "round.stop",
        "round.plan",
    ];

    [Fact]
    public async Task A_manager_of_a_starter_gets_a_kind_no_and_one_of_others_takes_part()
    {
        await using var road = RoundRoad.Opens();
        var (sanne, petra) = (road.Bot.Teacher("Sanne"), road.Bot.Teacher("Petra"));
        await sanne.PutsInCircle(petra, "mijn teamleider", "Leidinggevende");
        var (inGroup, manager, other) = (road.Group.Admits(sanne), road.Group.Admits(petra), road.Admits("Karim"));
        await road.StartsSuccess(2);

        await manager.OpensPosted("Doe mee");
        manager.SeesBesideTheCard(No);
        await manager.OpensPosted("Begeleiden");
        manager.SeesBesideTheCard(No);
        await manager.Refreshes();
        manager.SeesView("0 van 2 klaar");
        manager.DoesNotSee("Jij doet");
        await inGroup.OpensPosted("Doe mee");
        inGroup.SeesView("Vragen die helpen");
        await other.OpensPosted("Doe mee");
        other.SeesView("Vragen die helpen");
    }

    [Fact]
    public async Task A_coach_who_manages_somebody_here_does_not_lead()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Bot.Teacher("Sanne");
        await sanne.PutsInCircle(road.Coach, "mijn teamleider", "Leidinggevende");
        road.Group.Admits(sanne);
        await road.Fatima.Sends(road.Fatima.Chat.Mention("ronde"));
        await road.Fatima.OpensPosted("Zet een ronde klaar");
        road.Fatima.SeesBesideTheCard(No);
    }

    [Theory]
    [InlineData("guest")]
    [InlineData("anonymous")]
    [InlineData("elsewhere")]
    [InlineData("not in the list")]
    [InlineData("of an organisation that takes no part")]
    [InlineData("in another channel")]
    [InlineData("colleague")]
    public async Task Nothing_opens_for_somebody_who_does_not_belong(string who)
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(1);
        await RoundRoad.Writes(sanne, "Rustig blijven als het druk wordt");
        var card = road.Group.Card;
        var stranger = Stranger(road, who);

        foreach (var verb in s_verbs)
        {
            // A colleague in the channel may say that it weighs heavily.
            // And the coach may set up a round of another group.
            if (
                (who == "colleague" && verb is "round.heavy")
                || (who == "in another channel" && verb is ("round.prepare" or "round.choose"))
            )
            {
                continue;
            }

            var data = card.Press("Begeleiden").Data;
            data["what"] = "Close";
            data["sure"] = "yes";
            data["field1"] = "Ik hoor hier niet";
            data["goal"] = "SeeingWhatWorks";
            data["know"] = "yes";
            await stranger.Forges(verb, data);
            stranger.SeesBesideTheCard(No);
        }

        road.Group.Card.HasButton("Bekijk samen").ShouldBeTrue("the round goes on");
        await sanne.OpensPosted("Bekijk samen");
        sanne.SeesView("Rustig blijven als het druk wordt");
        sanne.DoesNotSee("Ik hoor hier niet");
    }

    [Fact]
    public async Task A_coach_whose_role_ended_leads_no_more_with_an_old_card()
    {
        await using var road = RoundRoad.Opens(onDisk: true);
        road.Admits("Sanne");
        await road.StartsSuccess(3);
        road.Bot.World.Settings =
        [
            ("Rounds:Guides:0:TenantId", World.Tenant),
            ("Rounds:Guides:0:Person", "iemand-anders"),
        ];
        road.Bot.Restarts();

        foreach (var button in new[] { "Begeleiden", "Stop de ronde" })
        {
            await road.Fatima.OpensPosted(button);
            road.Fatima.SeesBesideTheCard(No);
        }
    }

    [Fact]
    public async Task Another_coach_cannot_lead_this_round_but_may_take_part()
    {
        await using var road = RoundRoad.Opens();
        var karim = road.Admits("Karim");
        await road.StartsSuccess(3);
        await karim.OpensPosted("Stop de ronde");
        karim.SeesBesideTheCard(No);
        await karim.OpensPosted("Doe mee");
        karim.SeesView("Vragen die helpen");
    }

    [Fact]
    public async Task Swapped_or_broken_ids_and_a_role_in_the_card_open_nothing()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(1);
        foreach (
            var id in new[]
            {
                "",
                "x",
                "00000000000000000000000000000001." + World.Tenant,
                "00000000000000000000000000000001." + World.SecondTenant,
            }
        )
        {
            await sanne.Forges("round.join", new JsonObject { ["v"] = "1", ["round"] = id });
            sanne.SeesBesideTheCard(No);
            await sanne.Forges(
                "round.guide",
                new JsonObject
                {
                    ["v"] = "1",
                    ["round"] = id,
                    ["role"] = "coach",
                    ["guide"] = "true",
                }
            );
            sanne.SeesBesideTheCard(No);
        }
    }

    [Fact]
    public async Task The_same_person_in_a_group_of_another_school_is_somebody_else_there()
    {
        await using var road = RoundRoad.Opens();
        var fatima = new Teacher(road.Bot, new Chat("Fatima", "nl-NL", World.SecondTenant));
        var other = new Group(road.Bot) { Tenant = World.SecondTenant };
        var there = other.Admits(fatima);
        await there.Sends(there.Chat.Mention("ronde"));
        await there.OpensPosted("Zet een ronde klaar");
        there.SeesBesideTheCard(No);
    }

    [Fact]
    public async Task One_round_at_a_time_in_one_conversation()
    {
        await using var road = RoundRoad.Opens();
        await road.StartsSuccess(3);
        await road.Fatima.OpensPosted("Zet een ronde klaar");
        await road.Fatima.Presses(
            "Verder",
            ("Waarvoor is de ronde?", "Zien wat lukt"),
            ("Kent de groep elkaar?", "Ja")
        );
        await road.Fatima.Presses("Zet de ronde in de groep", ("Met hoeveel doen jullie mee, zonder jou?", "3"));
        road.Fatima.SeesBesideTheCard("Hier loopt al een ronde. Rond die eerst af.");

        await road.Leads("Stop de ronde");
        await road.Fatima.Presses("Ja, stop nu");
        await road.StartsSuccess(3);
        road.Group.Card.Text.ShouldContain("0 van 3 klaar");
    }

    [Theory]
    [InlineData("mijn reflecties")]
    [InlineData("dit weegt zwaar")]
    [InlineData("stop")]
    public async Task A_private_command_stays_refused_without_repeating_it_while_a_round_runs(string words)
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(3);
        await sanne.Sends(sanne.Chat.Mention(words));
        sanne.LastPosted.Text.ShouldBe("Dat doen we met zijn tweeën. Open een eigen chat met LoopbaanBot.");
    }

    [Fact]
    public async Task A_client_that_is_too_old_is_told_so_without_naming_what_was_pressed()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess(3);
        var (verb, data) = road.Group.Card.Press("Doe mee");
        data["verb"] = verb;
        await sanne.Sends(sanne.Chat.With("message", ("value", data)));
        sanne.LastPosted.Text.ShouldBe("Werk Teams bij om mee te doen. Daarna werkt deze knop.");
    }

    private static Teacher Stranger(RoundRoad road, string who)
    {
        var mo = road.Bot.Teacher("Mo");
        return who switch
        {
            "elsewhere" => new Group(road.Bot).Admits(mo),
            "not in the list" => road.Group.Hosts(mo),
            "of an organisation that takes no part" => road.Group.Admits(
                new Teacher(road.Bot, new Chat("Mo", "nl-NL", World.ForeignTenant))
            ),
            // The guide's own card, brought to another channel in which the guide is a member too.
            "in another channel" => new Group(road.Bot).Admits(road.Coach),
            "colleague" => road.Group.Admits(mo),
            _ => road.Group.Admits(mo, who),
        };
    }
}
