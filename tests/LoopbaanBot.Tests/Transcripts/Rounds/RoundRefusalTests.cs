using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Kit.Groups;

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
        "round.write",
        "round.answer",
        "round.read",
        "round.heavy",
        "round.guide",
        "round.lead",
        "round.stop",
        "round.plan",
        "round.keep",
    ];

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
        var (sanne, mo, lotte) = (road.Admits("Sanne"), road.Admits("Noor"), road.Admits("Lotte"));
        await road.StartsWriting();
        await road.OpensAnswers(
            (sanne, "Rustig blijven als het druk wordt"),
            (mo, "Doorvragen tot het helder is"),
            (lotte, "Het lef om te wachten")
        );
        var card = road.Board;
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

            var data = card.Press("Dit weegt zwaar").Data;
            data["what"] = "Close";
            data["sure"] = "yes";
            data["field1"] = "Ik hoor hier niet";
            data["goal"] = "SeeingWhatWorks";
            data["know"] = "yes";
            await stranger.Forges(verb, data);
            stranger.SeesBesideTheCard(No);
        }

        road.Board.HasButton("Bekijk samen").ShouldBeTrue("the round goes on");
        await sanne.OpensPosted("Bekijk samen");
        sanne.SeesView("Rustig blijven als het druk wordt");
        sanne.DoesNotSee("Ik hoor hier niet");
    }

    [Fact]
    public async Task A_coach_whose_role_ended_leads_no_more_with_an_old_card()
    {
        await using var road = RoundRoad.Opens(onDisk: true);
        road.Admits("Sanne");
        await road.StartsSuccess();
        road.Bot.World.Settings =
        [
            ("Rounds:Guides:0:TenantId", World.Tenant),
            ("Rounds:Guides:0:Person", "iemand-anders"),
        ];
        road.Bot.Restarts();

        await road.OpensPanel();
        road.Fatima.SeesBesideTheCard(No);
        foreach (var verb in new[] { "round.guide", "round.stop", "round.lead" })
        {
            await road.Fatima.Forges(verb, road.Board.Press("Dit weegt zwaar").Data);
            road.Fatima.SeesBesideTheCard(No);
        }
    }

    [Fact]
    public async Task Another_coach_cannot_lead_this_round_but_may_take_part()
    {
        await using var road = RoundRoad.Opens();
        var karim = road.Admits("Karim");
        await road.StartsSuccess();
        road.Board.Buttons.ShouldBe(["Doe mee", "Dit weegt zwaar"], "what is for the guide stands on no card for all");
        await karim.Forges("round.stop", road.Board.Press("Doe mee").Data);
        karim.SeesBesideTheCard(No);
        await karim.OpensPosted("Doe mee");
        karim.SeesView("Vragen die helpen");
    }

    [Fact]
    public async Task Swapped_or_broken_ids_and_a_role_in_the_card_open_nothing()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess();
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
        var karin = road.Admits("Karin");
        await karin.Sends(karin.Chat.Mention("ronde"));
        await karin.OpensPosted("Zet een ronde klaar");
        await karin.Presses("Verder", ("Waarvoor is de ronde?", "Zien wat lukt"), ("Kent de groep elkaar?", "Ja"));
        await road.StartsSuccess();
        await karin.Presses("Zet de ronde in de groep", ("Met hoeveel doen jullie mee, zonder jou?", "4"));
        karin.SeesBesideTheCard("Hier loopt al een ronde. Rond die eerst af.");

        await road.Leads("Stop de ronde");
        await road.Fatima.Presses("Ja, stop nu");
        await road.StartsSuccess();
        road.Board.Text.ShouldContain("Meedoen: 0");
    }

    [Theory]
    [InlineData("mijn reflecties")]
    [InlineData("dit weegt zwaar")]
    [InlineData("stop")]
    public async Task A_private_command_stays_refused_without_repeating_it_while_a_round_runs(string words)
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess();
        await sanne.Sends(sanne.Chat.Mention(words));
        sanne.LastPosted.Text.ShouldBe("Dat doen we met zijn tweeën. Open een eigen chat met LoopbaanBot.");
    }

    [Fact]
    public async Task A_client_that_is_too_old_is_told_so_without_naming_what_was_pressed()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Admits("Sanne");
        await road.StartsSuccess();
        var (verb, data) = road.Board.Press("Doe mee");
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
