using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Paths;

namespace LoopbaanBot.Tests.Transcripts.Steps;

/// <summary>Excuses, playfully, and chances in one line.</summary>
public sealed class ExcuseTests
{
    private const string Words = "na de toetsweek heb ik pas tijd";

    [Fact]
    [Trait("Seed", "K110")]
    public async Task An_excuse_is_named_looked_at_and_becomes_a_step()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("smoes");
        teacher.SeesPosted("Smoes");
        await teacher.Presses("Begin");
        teacher.SeesView("Welke smoes gebruik jij om een stap niet te zetten?");
        await teacher.Presses("Verder", ("De smoes", " "));
        teacher.SeesView("Schrijf de smoes op. Een paar woorden is genoeg.");
        teacher.DoesNotSee("Sla over");
        await teacher.Presses("Verder", ("De smoes", Words));
        teacher.SeesView("toetsweek", "Wat is daar echt van waar?");
        await teacher.Presses("Verder", ("Wat klopt er", "tot vrijdag zit ik vol met nakijken"));
        teacher.SeesView("En toch: wat is de volgende stap?");
        await teacher.Presses("Verder", ("De stap", "maandag vijf minuten bellen"));
        teacher.SeesView(
            "Alleen jij ziet hem.",
            Words,
            "tot vrijdag zit ik vol met nakijken",
            "maandag vijf minuten bellen"
        );

        await teacher.Presses("Maak er een stap van");
        teacher.SeesInput("Wat ga je doen?", "maandag vijf minuten bellen");
        await teacher.Presses("Bewaar", ("Wanneer?", "26 januari"));
        teacher.SeesView("maandag vijf minuten bellen", "26 januari 2026", "Dit begon met een smoes.");
        teacher.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("toetsweek"));
    }

    [Fact]
    public async Task An_excuse_may_stop_at_its_name_and_be_thrown_away()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensSteps();
        await teacher.Presses("Smoes");
        await teacher.Presses("Verder", ("De smoes", Words));
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        teacher.SeesView("Je smoes is bewaard.", Words);

        await teacher.Presses("Mijn smoezen");
        teacher.Card!.Choices("Kies een smoes").ShouldBe([Words]);
        await teacher.Presses("Open");
        await teacher.Presses("Gooi weg");
        teacher.SeesView("Deze smoes is weggegooid.", "Hier staat nog geen smoes.");
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesBesideTheCard("Deze smoes is er niet meer.");
    }

    [Fact]
    [Trait("Seed", "L057")]
    public async Task A_chance_is_seen_and_later_used()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("kansen");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Hier staat nog geen kans.");
        await teacher.Presses("Bewaar", ("Welke kans zag je?", "de werkgroep toetsen zoekt iemand"));
        await teacher.Repeats(asNewActivity: true);
        teacher.Card!.Choices("Welke heb je benut?").ShouldBe(["de werkgroep toetsen zoekt iemand · 20 januari 2026"]);

        bot.Clock.Advance(TimeSpan.FromDays(10));
        await teacher.Says("kansen");
        await teacher.Presses("Bekijk");
        await teacher.Presses(
            "Bewaar",
            ("Welke heb je benut?", "de werkgroep toetsen zoekt iemand · 20 januari 2026"),
            ("Welke kans zag je?", "een dag op bezoek in het mbo")
        );
        teacher.SeesView("Je kansen zijn bewaard.");
        teacher.Card!.ValueOf("Welke heb je benut?").Length.ShouldBe(32);
        teacher.Card.Choices("Kies een kans").Count.ShouldBe(2);

        await teacher.Presses("Maak er een stap van");
        teacher.SeesBesideTheCard("Kies eerst een kans.");
        await teacher.Presses(
            "Maak er een stap van",
            ("Kies een kans", "een dag op bezoek in het mbo · 30 januari 2026")
        );
        teacher.SeesView("De kans die je zag:", "een dag op bezoek in het mbo");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", "Karin mailen"), ("Wanneer?", "2026-02-02"));
        teacher.SeesView("Karin mailen", "Dit begon met een kans.");
    }

    [Fact]
    public async Task A_chance_can_be_deleted()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("kansen");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Bewaar", ("Welke kans zag je?", "de werkgroep toetsen zoekt iemand"));
        await teacher.Presses("Verwijder", ("Kies een kans", "de werkgroep toetsen zoekt iemand · 20 januari 2026"));
        teacher.SeesView("Deze kans is verwijderd.", "Hier staat nog geen kans.");
    }
}
