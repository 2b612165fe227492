using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Obstacles;

/// <summary>What stands in the way, and one help for each cause.</summary>
public sealed class ObstacleTests
{
    private const string What = "Dit staat in de weg";
    private const string Can = "Kan ik het?";
    private const string Room = "Krijg ik de ruimte?";
    private const string Experience = "Iets om te ervaren: wat ga je doen of zien?";
    private const string Moment = "Ruimte: op welk moment in je week?";

    [Fact]
    [Trait("Seed", "L006")]
    [Trait("Seed", "K018")]
    public async Task Each_obstacle_gets_one_help_and_a_missing_condition_is_named()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Begins(teacher);
        teacher.SeesView("Vraag 1 van 3", "Wat staat er nu in de weg?", "Alleen jij ziet dit.");
        await teacher.Presses("Verder", (What, "Ik heb er geen tijd voor. | Ik weet niet hoe het moet."));
        await teacher.Presses("Verder", (Can, "Nog niet"), (Room, "Voor een deel"));
        await teacher.Presses("Verder", (Experience, "een ochtend meelopen met de decaan van de bovenbouw"));

        teacher.SeesView("Ik heb er geen tijd voor.", "Kan ik het? Nog niet", "Krijg ik de ruimte? Voor een deel");
        teacher.SeesView("een ochtend meelopen met de decaan van de bovenbouw");
        teacher.SeesView("Dit mist nog: een vast moment, een gesprek.");
        teacher.SeesView("Tijd: kies één vast kwartier", "Vaardigheid: kies één iemand", "Gesprek: kies één naam.");
        teacher.SeesView("Ruimte: schrijf in één zin op");
        Times(teacher, "Vaardigheid:").ShouldBe(1);
        teacher.SeesPosted("Wat staat in de weg · bewaard op 20 januari 2026", "Bekijk");
    }

    [Fact]
    public async Task Three_conditions_met_and_nothing_in_the_way_is_simply_said()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Begins(teacher);
        await teacher.Presses("Sla over");
        await teacher.Presses("Verder", (Can, "Ja"));
        await teacher.Presses(
            "Verder",
            (Experience, "meelopen met de decaan"),
            (Moment, "dinsdag het vijfde uur"),
            ("Gesprek: met wie praat je erover?", "met Fatima uit het team")
        );

        teacher.SeesView("Je noemt niets dat in de weg staat.");
        teacher.DoesNotSee("Dit mist nog");
    }

    [Fact]
    public async Task Empty_too_long_and_made_up_answers_are_asked_again()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Begins(teacher);
        await teacher.Presses("Verder");
        teacher.SeesView("Kies wat in de weg staat, of kies Sla over.");
        await teacher.Presses("Sla over");
        await teacher.Presses("Verder", (Can, "Misschien"));
        teacher.SeesView("Kunnen, willen en ruimte.", "Kies een van de mogelijkheden.");
        await teacher.Presses("Verder", (Can, string.Empty));
        teacher.SeesView("Kies bij een van de drie iets, of kies Sla over.");
        await teacher.Presses("Sla over");
        await teacher.Presses("Verder", (Moment, new string('a', 503)));
        teacher.SeesBesideTheCard("Er passen 500 tekens in. Jouw tekst heeft er 3 te veel.");
        await teacher.Says("elke dinsdag misschien");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Wat heb jij al?");
        await teacher.Presses("Sla over");
        teacher.SeesView("Je hebt alles overgeslagen. Er is niets bewaard.");
    }

    [Fact]
    public async Task A_check_can_be_read_back_done_again_and_thrown_away()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Begins(teacher);
        await teacher.Presses("Verder", (What, "Ik krijg de ruimte niet."));
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.OpensPosted("Bekijk");
        teacher.SeesView("Ik krijg de ruimte niet.", "Ruimte: schrijf in één zin op wat je nodig hebt.");
        teacher.SeesView("Dan komt dat in de plaats van wat hier staat.");
        bot.Clock.Advance(TimeSpan.FromDays(9));
        await teacher.Presses("Opnieuw");
        await teacher.Presses("Verder", (What, "Ik heb er geen tijd voor."));
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        teacher.SeesView("29 januari 2026", "Ik heb er geen tijd voor.");
        (await bot.World.StoredText()).Split("obstacles|").Length.ShouldBe(2);

        await teacher.Presses("Gooi weg");
        await teacher.Presses("Ja, gooi weg");
        teacher.SeesView("Wat je hier vertelde, is weg.");
        (await bot.World.StoredText()).ShouldNotContain("obstacles|");
    }

    private static async Task Begins(Teacher teacher)
    {
        await teacher.Says("wat staat in de weg");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Je hebt hier nog niet naar gekeken.");
        await teacher.Presses("Begin");
    }

    private static int Times(Teacher teacher, string words) =>
        teacher.Card!.Text.Split(words, StringSplitOptions.None).Length - 1;
}
