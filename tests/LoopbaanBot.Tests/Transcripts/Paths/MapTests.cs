using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Paths;

/// <summary>The map of paths: read, mark, describe one's own; nothing is measured and nothing is left out.</summary>
public sealed class MapTests
{
    private static readonly string[] Six =
    [
        "Flexibele loopbaan",
        "Van beginner naar expert",
        "Switch van school of vak",
        "Groei in rollen",
        "Groei naar leiderschap",
        "Vergroot je bereik",
    ];

    [Fact]
    [Trait("Seed", "K052")]
    [Trait("Seed", "K063")]
    public async Task A_teacher_explores_two_paths_and_marks_both()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        teacher.SeesView(Six);

        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Van beginner naar expert"));
        teacher.SeesView("Je wordt steeds sterker in je vak", "Je wilt dieper gaan in wat je al doet.");
        await teacher.Presses("Dit trekt mij");
        teacher.SeesView("Je koos: dit trekt mij.");
        await teacher.Presses("Alle paden");
        teacher.SeesInput("Wat trekt je? Je mag er meer kiezen.", "Expert");

        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Vergroot je bereik"));
        teacher.SeesView("Dat kan in je school, je bestuur of een vakvereniging, hier of in het buitenland.");
        await teacher.Presses("Vertel meer");
        teacher.SeesView("Vakvereniging", "heel Nederland", "Hoe begon het? Wie gaf je het eerste podium?");
        await teacher.Presses("Dit trekt mij");
        await teacher.Presses("Alle paden");
        teacher.SeesInput("Wat trekt je? Je mag er meer kiezen.", "Expert,Reach");
        teacher.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("expert"));
    }

    [Fact]
    [Trait("Seed", "K051")]
    [Trait("Seed", "L055")]
    public async Task All_paths_stand_alike_and_no_score_is_shown()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();

        var choices = teacher.Card!.Choices("Wat trekt je? Je mag er meer kiezen.");
        choices.ShouldBe(Six);
        teacher.Card.Text.ShouldNotContain("%");
        teacher.Card.Text.Any(char.IsDigit).ShouldBeFalse();

        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Flexibele loopbaan"));
        await teacher.Presses("Vertel meer");
        teacher.SeesView("buiten het onderwijs");
    }

    [Fact]
    [Trait("Seed", "K125")]
    public async Task Out_for_a_while_and_back_again_is_explained_in_one_card()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Flexibele loopbaan"));
        await teacher.Presses("Vertel meer");

        teacher.SeesView("Hybride", "Circulair", "Even eruit en weer terug.", "Horizontaal: ander werk");
    }

    [Fact]
    public async Task Ticks_on_the_map_stay_whichever_button_is_pressed()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();

        await teacher.Presses("Mijn eigen pad", ("Wat trekt je? Je mag er meer kiezen.", "Switch,Roles"));
        await teacher.Presses("Terug");
        teacher.SeesInput("Wat trekt je? Je mag er meer kiezen.", "Switch,Roles");

        await teacher.Presses("Bewaar wat mij trekt", ("Wat trekt je? Je mag er meer kiezen.", ""));
        teacher.SeesView("Je keuze is bewaard.");
        teacher.SeesInput("Wat trekt je? Je mag er meer kiezen.", "");
    }

    [Fact]
    [Trait("Seed", "K055")]
    public async Task A_tap_on_a_tile_of_the_map_opens_that_path_and_keeps_the_ticks()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Forges(
            "paths.show",
            new()
            {
                ["v"] = "1",
                ["path"] = "Reach",
                ["draws"] = "Roles",
            }
        );
        teacher.SeesView("Vergroot je bereik", "Je deelt wat je kunt met meer mensen.");
        await teacher.Presses("Alle paden");
        teacher.SeesInput("Wat trekt je? Je mag er meer kiezen.", "Roles");
    }

    [Fact]
    [Trait("Seed", "K052")]
    public async Task Ones_own_path_is_one_sentence_and_can_be_taken_away()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Mijn eigen pad");
        await teacher.Presses("Bewaar", ("Mijn pad", "lesgeven op een schip, met wie maar mee wil"));
        teacher.SeesView("Je eigen pad staat erbij.", "lesgeven op een schip, met wie maar mee wil");

        await teacher.Presses("Mijn eigen pad");
        teacher.SeesInput("Mijn pad", "lesgeven op een schip, met wie maar mee wil");
        await teacher.Presses("Bewaar", ("Mijn pad", new string('a', 301)));
        teacher.SeesBesideTheCard("Er passen 300 tekens in. Jouw tekst heeft er 1 te veel.");
        await teacher.Presses("Bewaar", ("Mijn pad", "  "));
        teacher.SeesView("Je eigen pad staat er niet meer.");
        teacher.DoesNotSee("lesgeven op een schip");
    }

    [Fact]
    public async Task Two_devices_that_describe_a_path_lose_nothing()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.OpensPaths();
        await laptop.Presses("Mijn eigen pad");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Bekijk");
        await phone.Presses("Mijn eigen pad");
        await phone.Presses("Bewaar", ("Mijn pad", "lesgeven op een schip"));
        await phone.Repeats(asNewActivity: true);
        phone.SeesView("lesgeven op een schip");

        await laptop.Presses("Bewaar", ("Mijn pad", "lesgeven in het bos"));
        laptop.SeesBesideTheCard(
            "Je hebt dit net op een andere plek gewijzigd. Je tekst staat nog in deze kaart. Open Loopbaanpaden voor de nieuwste versie."
        );
        await laptop.OpensPosted("Bekijk");
        laptop.SeesView("lesgeven op een schip");
    }

    [Fact]
    public async Task A_question_for_someone_on_the_path_is_kept_to_ask_later()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Groei naar leiderschap"));
        await teacher.Presses("Vertel meer");
        await teacher.Presses("Bewaar de vraag");
        teacher.SeesView("Deze vraag is bewaard.");

        await teacher.Presses("Alle paden");
        teacher.SeesView("Vragen om later te stellen", "Groei naar leiderschap: Wat mis je van het lesgeven?");
        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Groei naar leiderschap"));
        await teacher.Presses("Vertel meer");
        await teacher.Presses("Vraag is gesteld");
        await teacher.Presses("Alle paden");
        teacher.DoesNotSee("Vragen om later te stellen");
    }

    [Fact]
    public async Task A_press_that_is_delivered_twice_changes_nothing_and_a_forged_path_opens_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Lees");
        teacher.SeesBesideTheCard("Kies eerst een pad om over te lezen.");
        await teacher.Presses("Lees", ("Over welk pad wil je lezen?", "Groei in rollen"));
        await teacher.Presses("Dit trekt mij");
        await teacher.Repeats(asNewActivity: false);
        teacher.SeesView("Je koos: dit trekt mij.");
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesView("Je koos: dit trekt mij.");

        await teacher.Forges("paths.show", new() { ["v"] = "1", ["path"] = "Own" });
        teacher.SeesBesideTheCard("Deze kaart is verouderd. Typ menu voor een nieuwe.");
    }

    [Fact]
    [Trait("Seed", "K060")]
    public async Task The_same_in_English()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher(locale: "en-GB");
        await teacher.Says("career paths");
        await teacher.Presses("View");
        teacher.SeesView("Flexible career", "Growing in roles", "Widen your reach");
        await teacher.Presses("Read", ("Which path do you want to read about?", "Growing in roles"));
        await teacher.Presses("This draws me");
        await teacher.Presses("Tell me more");
        teacher.SeesView(
            "You chose: this draws me.",
            "School trainer",
            "Ask someone with that role for fifteen minutes."
        );
        await teacher.Presses("Make it a step");
        teacher.SeesInput("What will you do?", "ask someone with a role that draws me for fifteen minutes");
    }
}
