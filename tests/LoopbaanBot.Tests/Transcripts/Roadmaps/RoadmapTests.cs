using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>Where I come from and what I will do: built from what was written, edited part by part.</summary>
public sealed class RoadmapTests
{
    [Fact]
    [Trait("Seed", "K048")]
    public async Task A_roadmap_is_proposed_from_what_was_written_before()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();

        await teacher.Says("mijn roadmap");
        teacher.SeesPosted("Roadmap", "Waar je vandaan komt, waar je staat en wat je gaat doen.");
        await teacher.Presses("Bekijk");

        teacher.SeesView("Nu", "In mijn eigen woorden", "Uit wat je eerder schreef.", Road.Quality);
        teacher.SeesView("Kwaliteitenreflectie", "Alleen jij ziet deze kaart.");
    }

    [Fact]
    public async Task An_edited_part_stays_as_it_is_whatever_is_written_later()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        await teacher.OpensRoadmap();
        await teacher.Changes("In mijn eigen woorden");
        teacher.SeesInput("Wat kan ik?", Road.Quality);
        await teacher.Presses("Bewaar", ("Wat kan ik?", "geduld aan een volle tafel"));
        teacher.SeesView("Bewaard.", "geduld aan een volle tafel");
        teacher.DoesNotSee("Uit wat je eerder schreef.");

        bot.Clock.Advance(TimeSpan.FromDays(30));
        await teacher.Keeps("Netwerken");
        await teacher.OpensRoadmap();

        teacher.SeesView("geduld aan een volle tafel");
        teacher.DoesNotSee(Road.Quality);
        await teacher.Changes("In mijn eigen woorden");
        await teacher.Presses("Vul in met wat ik eerder schreef");
        teacher.SeesInput("Wie helpt mij?", Road.Quality);
        await teacher.Presses("Laat zo");
        teacher.SeesView("geduld aan een volle tafel");
    }

    [Fact]
    public async Task What_is_deleted_elsewhere_leaves_the_roadmap_too()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        await teacher.MakesRoadmap();
        teacher.SeesView(Road.Quality);

        await teacher.OpensPosted("Bekijk");
        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Verwijder");
        await teacher.Presses("Ja, verwijder");
        await teacher.OpensRoadmap();

        teacher.SeesView(RoadmapScene.Choice);
        teacher.DoesNotSee(Road.Quality);
    }

    [Fact]
    public async Task Each_part_is_edited_by_itself()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        teacher.SeesView("Hier komt samen wat je opschrijft.");

        await teacher.Changes("Houden, snoeien, zaaien");
        await teacher.Presses(
            "Bewaar",
            ("Dit houd ik", "- lesgeven aan 3A\n- de dinsdag met Bram\n\n- lesgeven aan 3A"),
            ("Dit zaai ik", "* meelopen met de decaan")
        );
        teacher.SeesView("Dit houd ik", "• lesgeven aan 3A", "• de dinsdag met Bram", "• meelopen met de decaan");

        await teacher.Changes("Mijn visie");
        await teacher.Presses("Bewaar", ("Dit wil ik", "mentoren begeleiden zonder minder les"));
        teacher.SeesView("Vooruit", "Mijn visie", "mentoren begeleiden zonder minder les", "• lesgeven aan 3A");
    }

    [Fact]
    [Trait("Seed", "K120")]
    [Trait("Seed", "K170")]
    public async Task The_roadmap_looks_over_the_wall_of_the_school_and_at_what_it_gains()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();
        teacher.SeesView("Kijk ook eens over de muur van je school.");

        await teacher.Changes("Verder kijken");
        await teacher.Presses(
            "Bewaar",
            ("Dit hebben anderen op mijn werk eraan", "rust in de hele onderbouw"),
            ("Deze persoon buiten mijn eigen werkplek wil ik spreken", "een decaan op het Deltacollege")
        );

        teacher.SeesView("rust in de hele onderbouw", "een decaan op het Deltacollege");
        teacher.DoesNotSee("Kijk ook eens over de muur van je school.");
    }

    [Fact]
    public async Task What_does_not_fit_stays_in_the_card()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        await teacher.Changes("Waar ik vandaan kom");
        await teacher.Presses("Bewaar", ("Eerste keuze", new string('a', 203)));
        teacher.SeesBesideTheCard("Er passen 200 tekens in. Jouw tekst heeft er 3 te veel.");

        await teacher.OpensRoadmap();
        await teacher.Changes("Waar ik vandaan kom");
        await teacher.Presses("Bewaar", ("Wat gaf toen de doorslag?", new string('a', 203)));
        teacher.SeesBesideTheCard("Er passen 200 tekens in. Jouw tekst heeft er 3 te veel.");

        await teacher.OpensRoadmap();
        await teacher.Changes("Houden, snoeien, zaaien");
        var many = string.Join('\n', Enumerable.Range(1, 13).Select(number => $"ding {number} dat blijft"));
        await teacher.Presses("Bewaar", ("Dit houd ik", many));
        teacher.SeesBesideTheCard("Er passen 12 regels in een lijst. Je tekst staat nog in deze kaart.");
    }

    [Fact]
    public async Task A_form_that_was_opened_before_another_change_overwrites_nothing()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.OpensRoadmap();
        var phone = laptop.OnAnotherDevice();
        await laptop.Changes("Mijn visie");
        await phone.OpensPosted("Bekijk");
        await phone.Changes("Mijn visie");

        await phone.Presses("Bewaar", ("Dit kan ik", "van de telefoon kwam deze zin"));
        await laptop.Presses("Bewaar", ("Dit kan ik", "en van de laptop deze andere"));
        laptop.SeesBesideTheCard(
            "Dit stuk is net op een andere plek gewijzigd. Je tekst staat nog in deze kaart. Open je roadmap voor de nieuwste versie."
        );
        await laptop.Repeats(asNewActivity: true);
        laptop.Answer.Message.ShouldNotBeNull();

        await laptop.OpensPosted("Bekijk");
        laptop.SeesView("van de telefoon kwam deze zin");
    }

    [Fact]
    public async Task Two_devices_may_change_two_parts()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.OpensRoadmap();
        var phone = laptop.OnAnotherDevice();
        await laptop.Changes("Mijn visie");
        await phone.OpensPosted("Bekijk");
        await phone.Changes("Waar ik vandaan kom");

        await phone.Presses("Bewaar", ("Eerste keuze", RoadmapScene.Choice));
        await laptop.Presses("Bewaar", ("Dit kan ik", "en van de laptop deze andere"));

        laptop.SeesView(RoadmapScene.Choice, "en van de laptop deze andere");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_press_that_comes_twice_saves_once(bool asNewActivity)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        await teacher.Changes("Mijn visie");
        await teacher.Presses("Bewaar", ("Dit kan ik", "rustig blijven als het schuurt"));

        bot.Store.StartsCounting();
        await teacher.Repeats(asNewActivity);

        teacher.SeesView("Bewaard.", "rustig blijven als het schuurt");
        bot.Store.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task The_longest_roadmap_still_fits_its_cards()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        var longest = string.Concat(Enumerable.Repeat("🎈 ", 66));
        await teacher.MakesRoadmap();
        await teacher.Changes("Houden, snoeien, zaaien");
        var lines = string.Join('\n', Enumerable.Range(10, 12).Select(number => $"{longest}{number}"));
        await teacher.Presses("Bewaar", ("Dit houd ik", lines), ("Dit snoei ik", lines), ("Dit zaai ik", lines));
        teacher.SeesView("En nog 8.");
        for (var number = 0; number < 19; number++)
        {
            await teacher.OpensNewStep();
            await teacher.SavesStep($"{longest}{longest}{number}", "2026-03-01");
            await teacher.Presses("Naar je roadmap");
        }

        teacher.SeesView("En nog 14.");
        await teacher.Presses("Presenteer");
        while (teacher.Card!.HasButton("Volgende"))
        {
            await teacher.Presses("Volgende");
            teacher.SeesView("Deel");
        }
    }

    [Fact]
    public async Task Nobody_sees_the_roadmap_of_somebody_else()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.MakesRoadmap();

        await daan.OpensRoadmap();
        daan.DoesNotSee(RoadmapScene.Choice);
        daan.DoesNotSee(RoadmapScene.Step);
        daan.SeesView("Hier komt samen wat je opschrijft.");
    }

    [Fact]
    public async Task It_speaks_English_too()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher(locale: "en-GB");
        await teacher.Says("my roadmap");
        await teacher.Presses("View");
        await teacher.Presses("Steps on my roadmap");
        await teacher.Presses("New step");
        await teacher.Presses("Save step", ("What will you do?", "shadow the school counsellor"));
        teacher.SeesBesideTheCard("A step needs a day. Choose one. Your text is still in this card.");
        await teacher.Presses(
            "Save step",
            ("What will you do?", "shadow the school counsellor"),
            ("On which day?", "2026-02-03")
        );
        teacher.SeesView("Your step is saved.", "3 February 2026 · shadow the school counsellor");
        await teacher.Presses("To your roadmap");
        teacher.SeesView("Ahead", "Steps on my roadmap", "3 February 2026", "shadow the school counsellor");
    }
}
