using LoopbaanBot.Careers.People;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>Whoever lays the basis makes a small roadmap, and may go on to the full one.</summary>
public sealed class MiniRoadmapTests
{
    private const string Strength = "rust brengen in een volle klas";
    private const string Curiosity = "hoe een zorgcoördinator haar dag indeelt";

    [Theory]
    [InlineData(Phase.Aspiring)]
    [InlineData(Phase.Starting)]
    [Trait("Seed", "K151")]
    public async Task One_strength_one_curiosity_and_one_step(Phase phase)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await bot.IsIn(teacher, phase);
        await teacher.OpensRoadmap();
        teacher.SeesView("Mini-roadmap", "Eén kracht, één ding dat je wilt weten en één stap.");

        await teacher.Presses("Wijzig");
        await teacher.Presses(
            "Bewaar",
            ("Dit gaat mij goed af", Strength),
            ("Dit wil ik weten of zien", Curiosity),
            ("Wat ga je doen?", RoadmapScene.Step)
        );
        teacher.SeesBesideTheCard("Een stap heeft een dag nodig. Kies er een. Je tekst staat nog in deze kaart.");
        await teacher.Presses(
            "Bewaar",
            ("Dit gaat mij goed af", Strength),
            ("Dit wil ik weten of zien", Curiosity),
            ("Wat ga je doen?", RoadmapScene.Step),
            ("Op welke dag?", RoadmapScene.Day)
        );

        teacher.SeesView("Bewaard.", "Mijn kracht", Strength, "Mijn nieuwsgierigheid", Curiosity);
        teacher.SeesView("3 februari 2026", RoadmapScene.Step);
    }

    [Fact]
    public async Task The_way_to_the_full_roadmap_takes_everything_along_and_leads_back()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await bot.IsIn(teacher, Phase.Starting);
        await teacher.OpensRoadmap();
        await teacher.Presses("Wijzig");
        await teacher.Presses(
            "Bewaar",
            ("Dit gaat mij goed af", Strength),
            ("Wat ga je doen?", RoadmapScene.Step),
            ("Op welke dag?", RoadmapScene.Day)
        );

        await teacher.Presses("Volledige roadmap");
        teacher.SeesView("In mijn eigen woorden", Strength, "Stappen op mijn roadmap", RoadmapScene.Step);
        await teacher.OpensRoadmap();
        teacher.SeesView("In mijn eigen woorden", Strength);
        await teacher.Presses("Mini-roadmap");
        teacher.SeesView("Mijn kracht", Strength, "Mijn stap", RoadmapScene.Step);
    }

    [Fact]
    public async Task The_full_roadmap_of_somebody_in_training_speaks_of_the_school_where_they_train()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await bot.IsIn(teacher, Phase.Aspiring);
        await teacher.Keeps();
        await teacher.OpensRoadmap();
        await teacher.Presses("Volledige roadmap");

        teacher.SeesView("Kijk ook eens over de muur van je stageschool.");
    }

    [Fact]
    public async Task A_part_that_was_left_as_proposed_goes_on_following_what_is_written()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await bot.IsIn(teacher, Phase.Starting);
        await teacher.Keeps();
        await teacher.OpensRoadmap();
        teacher.SeesView("Mijn kracht", Road.Quality, "Uit wat je eerder schreef.");

        await teacher.Presses("Wijzig");
        await teacher.Presses("Bewaar", ("Dit wil ik weten of zien", Curiosity));
        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Verwijder");
        await teacher.Presses("Ja, verwijder");
        await teacher.OpensRoadmap();

        teacher.SeesView(Curiosity);
        teacher.DoesNotSee(Road.Quality);
    }

    [Fact]
    public async Task A_form_that_was_opened_before_another_change_overwrites_nothing()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher("Fatima");
        await bot.IsIn(laptop, Phase.Starting);
        await laptop.OpensRoadmap();
        await laptop.Presses("Wijzig");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Bekijk");
        await phone.Presses("Wijzig");
        await phone.Presses("Bewaar", ("Dit gaat mij goed af", Strength));

        await laptop.Presses("Bewaar", ("Dit gaat mij goed af", "luisteren tot het stil wordt"));
        laptop.SeesBesideTheCard(
            "Dit stuk is net op een andere plek gewijzigd. Je tekst staat nog in deze kaart. Open je roadmap voor de nieuwste versie."
        );
        await phone.Repeats(asNewActivity: true);
        phone.SeesView("Bewaard.", Strength);
    }

    [Fact]
    [Trait("Seed", "K151")]
    public async Task The_print_of_a_starter_is_the_mini_roadmap()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await bot.IsIn(teacher, Phase.Starting);
        await teacher.OpensRoadmap();
        await teacher.Presses("Wijzig");
        await teacher.Presses("Bewaar", ("Dit gaat mij goed af", Strength));
        await teacher.Presses("Print");

        using var page = await bot.Fetches(teacher.Card!.LinkOf("Open als pagina"));

        (await page.Content.ReadAsStringAsync()).ShouldContain("<h1>Mini-roadmap</h1>");
    }
}
