using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>The incident method: a list without names from which the group chooses, and nothing else on paper.</summary>
public sealed class IncidentTests
{
    private const string Field = "Een klein voorval, in twee zinnen";

    [Fact]
    public async Task The_group_chooses_from_a_list_without_names_and_nothing_of_it_is_left()
    {
        await using var road = RoundRoad.Opens();
        var members = road.Admits("Sanne", "Mo", "Lotte", "Noor", "Bram");
        string[] incidents =
        [
            "Een ouder belde boos",
            "De les liep leeg",
            "Ik zei ja",
            "Ik hield mijn mond",
            "Het werd stil",
        ];
        await road.Starts("Een voorval bespreken", "Incidentmethode", people: 5);
        await road.Fatima.Presses("Begin met stap 1");
        await road.Fatima.Presses("Volgende stap");

        foreach (var (member, incident) in members.Zip(incidents))
        {
            await member.OpensPosted("Schrijf");
            await member.Presses("Stuur", (Field, incident));
        }

        // The fifth answer was the last that was expected, so all open at once.
        road.Board.Text.ShouldContain("Stap 3 van 10 · 4 minuten · De lijst staat open. Kies samen één voorval.");
        await members[0].OpensPosted("Bekijk samen");
        members[0].SeesView(incidents);
        members[0].DoesNotSee("Bram");

        await road.Leads("Rond af");
        await road.Leads("Sluit de ronde");
        await road.Passes(11);
        (await road.Bot.Traces(incidents)).ShouldBeEmpty();
    }
}
