using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Exercises;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Exercises;

/// <summary>"Oefeningen": read back, do again, delete; for the one who wrote it and nobody else.</summary>
public sealed class ExerciseListTests
{
    private const string Gone = "Deze oefening is er niet meer.";

    [Fact]
    public async Task What_was_done_is_listed_opened_done_again_and_deleted()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.DoesBothAnd();
        bot.Clock.Advance(TimeSpan.FromDays(10));
        await teacher.DoesBothAnd("bij mijn eigen school blijven");
        await teacher.Says("oefeningen");
        teacher.SeesPosted("Oefeningen", "Hier staan de oefeningen.");
        await teacher.Presses("Bekijk");
        teacher
            .Card!.Choices("Wat je al deed")
            .ShouldBe(["30 januari 2026 · En allebei?", "20 januari 2026 · En allebei?"]);

        await teacher.Presses("Open", ("Wat je al deed", "20 januari 2026 · En allebei?"));
        teacher.SeesView("Gedaan op 20 januari 2026", "voor de klas blijven staan");
        teacher.DoesNotSee("Hier past een volgende oefening bij");
        await teacher.Presses("Verwijder");
        teacher.SeesView("Wil je En allebei? van 20 januari 2026 verwijderen?");
        await teacher.Presses("Nee, houd deze");
        await teacher.Presses("Verwijder");
        await teacher.Presses("Ja, verwijder");
        teacher.SeesView("Deze oefening is verwijderd.");
        await teacher.Presses("Mijn oefeningen");
        teacher.Card!.Choices("Wat je al deed").ShouldBe(["30 januari 2026 · En allebei?"]);

        await teacher.Presses("Open");
        await teacher.Presses("Doe opnieuw");
        teacher.SeesView("Tussen welke twee kanten sta je?");
    }

    [Fact]
    public async Task All_seven_stand_in_the_list_and_the_look_back_is_one_of_them()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("menu");
        await teacher.Presses("Mijn weg");
        await teacher.Presses("Oefeningen");
        teacher.Card!.Choices("Kies een oefening").Count.ShouldBe(7);

        await teacher.Presses("Begin", ("Kies een oefening", "Zit de knoop hier? · 5 minuten"));
        teacher.SeesView("Deze oefening kijkt terug naar je leervraag.");
    }

    [Fact]
    public async Task An_exercise_that_was_deleted_on_the_phone_a_minute_ago_is_gone_on_the_laptop()
    {
        await using var bot = Bot.Starts();
        var laptop = bot.Teacher();
        await laptop.DoesBothAnd();
        await laptop.OpensExercises();
        var phone = laptop.OnAnotherDevice();
        await phone.OpensExercises();
        await phone.Presses("Verwijder");
        await phone.Presses("Ja, verwijder");
        bot.Clock.Advance(TimeSpan.FromMinutes(1));

        await laptop.Presses("Open");
        laptop.SeesBesideTheCard(Gone);
        await laptop.Presses("Verwijder");
        laptop.SeesBesideTheCard(Gone);
    }

    [Fact]
    public async Task Two_people_never_see_each_others_exercises()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher("Sanne");
        var daan = bot.Teacher("Daan");
        await sanne.DoesBothAnd();
        var (_, data) = sanne.Card!.Press("Verwijder");
        await daan.OpensExercises();
        daan.DoesNotSee("Wat je al deed");

        foreach (var verb in new[] { "exercise.open", "exercise.delete", "exercise.lesson" })
        {
            await daan.Forges(verb, data.DeepClone().AsObject());
            daan.SeesBesideTheCard(Gone);
        }

        await sanne.OpensPosted("Bekijk");
        sanne.SeesView("voor de klas blijven staan");
    }
}
