using LoopbaanBot.Careers.People;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Paths;

/// <summary>Who is becoming a teacher, or just began, takes one path per visit.</summary>
public sealed class BiteTests
{
    [Fact]
    public async Task A_starter_reads_one_path_per_visit()
    {
        await using var bot = Bot.Starts();
        var starter = bot.Teacher();
        await starter.Says("hoi");
        await starter.IsKnownAs(bot, Phase.Starting, Sector.Secondary);

        await starter.OpensPaths();
        starter.SeesView("Flexibele loopbaan", "Eén pad per keer is genoeg.");
        starter.DoesNotSee("Van beginner naar expert");
        await starter.Presses("Nog een");
        starter.SeesView("Van beginner naar expert");
        await starter.Presses("Dit trekt mij");
        starter.SeesView("Je koos: dit trekt mij.");
        await starter.Presses("Genoeg");
        starter.SeesView("Tot een volgende keer.");

        bot.Clock.Advance(TimeSpan.FromDays(14));
        await starter.OpensPaths();
        starter.SeesView("Switch van school of vak");
        await starter.Presses("Nog een");
        await starter.Presses("Nog een");
        await starter.Presses("Nog een");
        starter.SeesView("Vergroot je bereik");
        await starter.Presses("Nog een");
        starter.SeesView("Dit waren de zes paden.");
        starter.SeesInput("Wat trekt je? Je mag er meer kiezen.", "Expert");
    }

    [Fact]
    [Trait("Seed", "K062")]
    public async Task A_path_speaks_the_language_of_the_sector()
    {
        await using var bot = Bot.Starts();
        var primary = bot.Teacher("Noor");
        await primary.Says("hoi");
        await primary.IsKnownAs(bot, Phase.Experienced, Sector.Primary);
        await primary.OpensPaths();
        await primary.Presses("Lees", ("Over welk pad wil je lezen?", "Groei naar leiderschap"));
        await primary.Presses("Vertel meer");
        primary.SeesView("Intern begeleider", "Lid van de directie", "Directeur", "hoe kinderen leren");
        primary.DoesNotSee("Afdelingsleider");

        var secondary = bot.Teacher("Bram");
        await secondary.Says("hoi");
        await secondary.IsKnownAs(bot, Phase.Experienced, Sector.Secondary);
        await secondary.OpensPaths();
        await secondary.Presses("Lees", ("Over welk pad wil je lezen?", "Groei naar leiderschap"));
        await secondary.Presses("Vertel meer");
        secondary.SeesView("Teamleider", "Afdelingsleider", "Schoolleider");
        secondary.DoesNotSee("Intern begeleider");
    }

    [Fact]
    [Trait("Seed", "K022")]
    public async Task Which_teacher_somebody_wants_to_become_is_read_back_a_year_later()
    {
        await using var bot = Bot.Starts();
        var student = bot.Teacher();
        await student.Says("hoi");
        await student.IsKnownAs(bot, Phase.Aspiring);
        await student.OpensPaths();
        await student.Presses("Welke leraar wil ik worden?");
        await student.Presses("Bewaar", ("Mijn woorden", ""));
        student.SeesView("Schrijf een paar woorden, of ga terug.");
        await student.Presses("Bewaar", ("Mijn woorden", "iemand bij wie het stil mag zijn"));
        student.SeesView("Over een jaar zie je ze terug.");
        student.DoesNotSee("iemand bij wie het stil mag zijn");

        bot.Clock.Advance(TimeSpan.FromDays(366));
        await student.OpensPaths();
        student.SeesView("Op 20 januari 2026 schreef je", "iemand bij wie het stil mag zijn");
    }
}
