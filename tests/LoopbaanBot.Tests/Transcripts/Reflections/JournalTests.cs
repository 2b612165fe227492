using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>"Mijn reflecties": read back, change, delete; for the one who wrote it and nobody else.</summary>
public sealed class JournalTests
{
    [Fact]
    [Trait("Seed", "K016")]
    public async Task A_kept_reflection_is_listed_opened_changed_and_deleted()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        bot.Clock.Advance(TimeSpan.FromDays(30));
        await teacher.Keeps("Netwerken");

        await teacher.Says("mijn reflecties");
        teacher.SeesPosted("Mijn reflecties", "Hier staan je reflecties.");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Alleen jij ziet deze lijst.");
        teacher
            .Card!.Choices("Kies een reflectie")
            .ShouldBe(["19 februari 2026 · Netwerken", "20 januari 2026 · Kwaliteitenreflectie"]);

        await teacher.Presses("Open", ("Kies een reflectie", "20 januari 2026 · Kwaliteitenreflectie"));
        teacher.SeesView(Road.Moment, Road.Quality, Road.Ahead, Road.Why);
        await teacher.Presses("Wijzig");
        await teacher.Presses("Bewaar wijziging", (teacher.Card!.Labels[1], "Geduld, dat is toch het betere woord."));
        teacher.SeesView("Je wijziging is bewaard.", "Geduld, dat is toch het betere woord.", Road.Moment);
        teacher.DoesNotSee(Road.Quality);

        await teacher.Presses("Verwijder");
        teacher.SeesView("Wil je de reflectie van 20 januari 2026 verwijderen?");
        await teacher.Presses("Nee, houd deze");
        teacher.SeesView("Geduld, dat is toch het betere woord.");
        await teacher.Presses("Verwijder");
        await teacher.Presses("Ja, verwijder");
        teacher.SeesView("Kwaliteitenreflectie · verwijderd");

        await teacher.Says("mijn reflecties");
        await teacher.Presses("Bekijk");
        teacher.Card!.Choices("Kies een reflectie").ShouldBe(["19 februari 2026 · Netwerken"]);
    }

    [Fact]
    public async Task What_was_deleted_is_gone_behind_every_card_that_led_to_it()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Keeps();
        await teacher.Presses("Verwijder");
        var form = teacher.OnAnotherDevice();
        await form.OpensPosted("Bekijk");
        await form.Presses("Wijzig");
        await teacher.Presses("Ja, verwijder");

        await form.Presses("Bewaar wijziging", (form.Card!.Labels[0], "te laat om dit nog te bewaren"));
        form.SeesBesideTheCard("Deze reflectie is er niet meer.");
    }

    [Fact]
    public async Task A_form_that_was_opened_before_another_change_does_not_overwrite_it()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.Keeps();
        await laptop.Presses("Wijzig");
        var phone = laptop.OnAnotherDevice();
        await phone.OpensPosted("Bekijk");
        await phone.Presses("Wijzig");

        await phone.Presses("Bewaar wijziging", (phone.Card!.Labels[0], "van de telefoon kwam deze zin"));
        await laptop.Presses("Bewaar wijziging", (laptop.Card!.Labels[1], "en van de laptop deze andere"));
        laptop.SeesBesideTheCard(
            "Je hebt dit net op een andere plek gewijzigd. Je tekst staat nog in deze kaart. Open Mijn reflecties voor de nieuwste versie."
        );
        await laptop.OpensPosted("Bekijk");
        laptop.SeesView("van de telefoon kwam deze zin", Road.Quality);
    }

    [Fact]
    public async Task A_form_cannot_empty_a_reflection()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);
        foreach (var skip in new[] { "Sla over", "Sla over", "Sla over", "Niet nu", "Bewaar", "Wijzig" })
        {
            await teacher.Presses(skip);
        }

        await teacher.Presses("Bewaar wijziging", (teacher.Card!.Labels[0], ""));
        teacher.SeesView("Er is niets om te bewaren.");
        await teacher.OpensPosted("Bekijk");
        teacher.SeesView(Road.Moment);
    }

    [Fact]
    public async Task Two_people_never_see_each_others_reflections()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher("Sanne");
        var daan = bot.Teacher("Daan");
        await sanne.Keeps();
        await daan.Says("mijn reflecties");
        await daan.Presses("Bekijk");
        daan.SeesView("Je hebt nog geen reflecties.");

        var id = sanne.LastPosted.Card is null ? "" : IdOf(sanne);
        foreach (var (verb, data) in Ways(id))
        {
            await daan.Forges(verb, data);
            daan.Answer.Status.ShouldBe(200);
            daan.SeesBesideTheCard("Deze reflectie is er niet meer.");
        }

        await sanne.OpensPosted("Bekijk");
        sanne.SeesView(Road.Moment, Road.Quality);
    }

    [Fact]
    public async Task The_same_account_id_in_another_tenant_is_somebody_else()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher("Sanne");
        await sanne.Keeps();
        var twin = bot.Teacher("Tweeling", tenant: World.SecondTenant);
        twin.Chat.ObjectId = sanne.Chat.ObjectId;

        await twin.Says("mijn reflecties");
        await twin.Presses("Bekijk");
        twin.SeesView("Je hebt nog geen reflecties.");
        await twin.Forges("reflection.open", new JsonObject { ["v"] = "1", ["reflection"] = IdOf(sanne) });
        twin.SeesBesideTheCard("Deze reflectie is er niet meer.");
    }

    private static string IdOf(Teacher teacher)
    {
        var kept = teacher.PostedCards.Last(posted => posted.Card?.HasButton("Bekijk") == true).Card!;
        return kept.Press("Bekijk").Data["reflection"]!.GetValue<string>();
    }

    private static IEnumerable<(string Verb, JsonObject Data)> Ways(string id) =>
        [
            ("reflection.open", new JsonObject { ["v"] = "1", ["reflection"] = id }),
            ("journal.show", new JsonObject { ["v"] = "1", ["entry"] = id }),
            ("journal.edit", new JsonObject { ["v"] = "1", ["reflection"] = id }),
            (
                "journal.save",
                new JsonObject
                {
                    ["v"] = "1",
                    ["reflection"] = id,
                    ["version"] = "9",
                    ["answer0"] = "x",
                }
            ),
            ("journal.delete", new JsonObject { ["v"] = "1", ["reflection"] = id }),
            (
                "journal.delete",
                new JsonObject
                {
                    ["v"] = "1",
                    ["reflection"] = id,
                    ["sure"] = "yes",
                }
            ),
            (
                "reflection.talk",
                new JsonObject
                {
                    ["v"] = "1",
                    ["talk"] = id,
                    ["page"] = "1",
                    ["do"] = "Show",
                }
            ),
            (
                "reflection.talk",
                new JsonObject
                {
                    ["v"] = "1",
                    ["talk"] = id,
                    ["page"] = "1",
                    ["do"] = "Stop",
                }
            ),
        ];
}
