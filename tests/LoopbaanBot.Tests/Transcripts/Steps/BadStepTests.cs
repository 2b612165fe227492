using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Paths;

namespace LoopbaanBot.Tests.Transcripts.Steps;

/// <summary>Days that are no day, steps that are gone, two devices and impatient fingers.</summary>
public sealed class BadStepTests
{
    private const string Call = "de decaan bellen over een ochtend meekijken";

    [Fact]
    public async Task A_day_that_no_calendar_has_is_asked_again_and_nothing_is_lost()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensSteps();
        await teacher.Presses("Nieuwe stap");
        await teacher.Presses(
            "Bewaar",
            ("Wat ga je doen?", Call),
            ("Wanneer?", "31 februari"),
            ("Met wie?", "Fatima van de derde")
        );
        teacher.SeesView("Bij ‘Wanneer?’: Deze datum ken ik niet.");
        teacher.SeesInput("Wat ga je doen?", Call);
        teacher.SeesInput("Wanneer?", "31 februari");
        teacher.SeesInput("Met wie?", "Fatima van de derde");

        await teacher.Presses("Bewaar", ("Wanneer?", "28 februari"));
        teacher.SeesView(Call, "28 februari 2026", "Fatima van de derde");
    }

    [Theory]
    [InlineData("2026-01-19", "", "Bij ‘Wanneer?’: Deze dag is al voorbij.")]
    [InlineData("19 januari 2026", "", "Bij ‘Wanneer?’: Deze dag is al voorbij.")]
    [InlineData("volgende week ergens", "", "Bij ‘Wanneer?’: Deze datum ken ik niet.")]
    [InlineData("2026-02-02", "2026-02-01", "De reservedag ligt voor de eerste dag.")]
    [InlineData("2026-02-02", "29-2-2027", "Bij ‘Reservedag’: Deze datum ken ik niet.")]
    public async Task A_day_that_cannot_be_is_refused_kindly(string on, string spare, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensSteps();
        await teacher.Presses("Nieuwe stap");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", Call), ("Wanneer?", on), ("Reservedag", spare));

        teacher.SeesView(answer);
        teacher.SeesInput("Wat ga je doen?", Call);
        teacher.SeesInput("Wanneer?", on);
    }

    [Fact]
    public async Task A_step_without_words_is_asked_again_and_one_with_too_many_stays_where_it_is()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensSteps();
        await teacher.Presses("Nieuwe stap");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", "   "), ("Wanneer?", "2026-02-02"));
        teacher.SeesView("Schrijf in een paar woorden wat je gaat doen.");
        teacher.SeesInput("Wanneer?", "2026-02-02");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", new string('x', 507)));
        teacher.SeesBesideTheCard("Er passen 500 tekens in. Jouw tekst heeft er 7 te veel.");
    }

    [Fact]
    public async Task Without_a_day_the_bot_asks_once_and_takes_no_for_an_answer()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensSteps();
        await teacher.Presses("Nieuwe stap");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", Call));
        teacher.SeesView("Wanneer wil je dit doen?", "Zonder dag mag ook.");
        await teacher.Presses("Zet de dag erbij");
        teacher.SeesView("Kies een dag, of kies Zonder dag.");
        await teacher.Presses("Zonder dag");
        teacher.SeesView("Nog te doen", Call);
        await teacher.Presses("Mijn stappen");
        teacher.Card!.Choices("Kies een stap").ShouldBe([Call]);

        await teacher.Presses("Nieuwe stap");
        await teacher.Presses("Bewaar", ("Wat ga je doen?", "een boek lezen"));
        await teacher.Presses("Zet de dag erbij", ("Wanneer?", "31 februari"));
        teacher.SeesView("Deze datum ken ik niet.");
        await teacher.Presses("Zet de dag erbij", ("Wanneer?", "3 maart"));
        teacher.SeesView("een boek lezen", "3 maart 2026");
    }

    [Fact]
    public async Task A_day_that_went_by_is_met_without_blame()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesStep(Call, "2026-01-22");
        bot.Clock.Advance(TimeSpan.FromDays(42));
        await teacher.OpensSteps();
        await teacher.Presses("Open");
        teacher.SeesView("De dag die je koos, is voorbij. Wat stond er in de weg?", "Alles is goed.");
        teacher.Card!.HasButton("Smoes").ShouldBeTrue();

        // Words may change while the day stays: nobody is made to plan again.
        await teacher.Presses("Anders");
        await teacher.Presses("Bewaar", ("Met wie?", "Bram"));
        teacher.SeesView(Call, "Bram", "22 januari 2026");
    }

    [Fact]
    public async Task A_step_that_was_deleted_on_the_phone_cannot_be_marked_done_on_the_laptop()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.MakesStep(Call);
        var form = laptop.OnAnotherDevice();
        await form.OpensPosted("Bekijk");
        await form.Presses("Open");
        await form.Presses("Anders");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Bekijk");
        await phone.Presses("Verwijder");
        await phone.Presses("Ja, verwijder");

        await laptop.Presses("Gedaan");
        laptop.SeesBesideTheCard("Deze stap is er niet meer.");
        await form.Presses("Bewaar", ("Wat ga je doen?", "te laat om dit nog te bewaren"));
        form.SeesBesideTheCard("Deze stap is er niet meer.");
        await laptop.OpensSteps();
        laptop.SeesView("Je hebt nog geen stappen.");
    }

    [Fact]
    public async Task Two_devices_that_change_one_step_lose_nothing()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.MakesStep(Call);
        await laptop.Presses("Anders");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Bekijk");
        await phone.Presses("Open");
        await phone.Presses("Anders");

        await phone.Presses("Bewaar", ("Wat ga je doen?", "van de telefoon kwam dit"));
        await laptop.Presses("Bewaar", ("Wat ga je doen?", "en van de laptop dat"));
        laptop.SeesBesideTheCard(
            "Je hebt dit net op een andere plek gewijzigd. Je tekst staat nog in deze kaart. Open Mijn stappen voor de nieuwste versie."
        );
        await laptop.OpensPosted("Bekijk");
        await laptop.Presses("Open");
        laptop.SeesView("van de telefoon kwam dit", Call);
    }

    [Fact]
    public async Task Two_presses_make_one_step()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensSteps();
        await teacher.Presses("Nieuwe stap");
        await teacher.PressesAtOnce(3, "Bewaar", ("Wat ga je doen?", Call), ("Wanneer?", "2026-02-02"));
        await teacher.OpensSteps();

        teacher.Card!.Choices("Kies een stap").ShouldBe([$"{Call} · 2 februari 2026"]);
    }

    [Fact]
    public async Task Words_that_look_like_Markdown_stay_words_in_the_list()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesStep("1. **bellen** met [Karin](https://example.org)");
        await teacher.Presses("Mijn stappen");

        teacher
            .Card!.Choices("Kies een stap")
            .ShouldBe(["\u200b1. \u2217\u2217bellen\u2217\u2217 met (Karin)(https://example.org) · 2 februari 2026"]);
    }

    [Fact]
    public async Task Nobody_opens_the_step_of_another()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher();
        await sanne.MakesStep(Call);
        var (verb, data) = sanne.Card!.Press("Gedaan");
        var bram = bot.Teacher("Bram");
        await bram.OpensSteps();

        await bram.Forges(verb, data);
        bram.SeesBesideTheCard("Deze stap is er niet meer.");
        await bram.Forges(
            "step.save",
            new()
            {
                ["v"] = "1",
                ["action"] = "onzin",
                ["what"] = "iets",
            }
        );
        bram.SeesBesideTheCard("Deze kaart is verouderd. Typ menu voor een nieuwe.");
    }
}
