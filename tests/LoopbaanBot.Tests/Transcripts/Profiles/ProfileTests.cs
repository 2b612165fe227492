using LoopbaanBot.Careers.People;
using LoopbaanBot.Tests.Transcripts.Intakes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Profiles;

/// <summary>What a teacher chooses to tell about the work; nothing of it is needed.</summary>
public sealed class ProfileTests
{
    [Fact]
    [Trait("Seed", "K076")]
    [Trait("Seed", "K078")]
    public async Task All_of_it_is_kept_and_stands_there_the_next_time()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses(
            "Bewaar profiel",
            ("Waar sta je nu?", "Meer ervaring"),
            ("Waar werk je?", "Voortgezet onderwijs (vo)"),
            ("Hoe lang werk je in het onderwijs?", "5 tot en met 15 jaar"),
            ("Je vak of groep (mag leeg blijven)", "aardrijkskunde en een beetje drama"),
            ("Op welke dagen werk je?", "Maandag | Dinsdag | Donderdag")
        );
        teacher.SeesView("Je profiel is bewaard.");

        await Opens(teacher);
        teacher.SeesInput("Je vak of groep (mag leeg blijven)", "aardrijkskunde en een beetje drama");
        teacher.SeesInput("Op welke dagen werk je?", "Monday,Tuesday,Thursday");
        var known = await StarterTests.Known(bot, teacher);
        known.Profile.WorkingDays.Includes(DayOfWeek.Wednesday).ShouldBeFalse();
        known.Profile.Years.ShouldBe(YearsInEducation.FiveToFifteen);
    }

    [Fact]
    [Trait("Seed", "K005")]
    public async Task A_change_of_phase_forgets_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses("Bewaar profiel", ("Waar sta je nu?", "In opleiding"));
        bot.Clock.Advance(TimeSpan.FromDays(200));
        await Opens(teacher);
        await teacher.Presses("Bewaar profiel", ("Waar sta je nu?", "Startende leraar"));

        teacher.SeesView("Eerder: In opleiding, vanaf 20 januari 2026.");
        var phases = (await StarterTests.Known(bot, teacher)).Profile.Phases;
        phases.Entries.Select(entry => entry.Phase).ShouldBe([Phase.Aspiring, Phase.Starting]);
    }

    [Fact]
    [Trait("Seed", "K077")]
    public async Task Nothing_asks_for_gender()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);

        teacher.Card!.Labels.ShouldBe([
            "Waar sta je nu?",
            "Waar werk je?",
            "Hoe lang werk je in het onderwijs?",
            "Je vak of groep (mag leeg blijven)",
            "Op welke dagen werk je?",
        ]);
    }

    [Fact]
    public async Task What_was_told_can_be_taken_back()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses("Bewaar profiel", ("Waar werk je?", "Basisonderwijs (po)"));
        await teacher.Presses("Bewaar profiel", ("Waar werk je?", "Zeg ik liever niet"));

        (await StarterTests.Known(bot, teacher)).Profile.Sector.ShouldBeNull();
    }

    [Fact]
    public async Task No_days_a_long_subject_and_a_made_up_choice_are_refused_and_nothing_is_lost()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Opens(teacher);
        await teacher.Presses("Bewaar profiel", ("Op welke dagen werk je?", ""));
        teacher.SeesBesideTheCard("Kies ten minste één werkdag.");
        await teacher.Presses("Bewaar profiel", ("Je vak of groep (mag leeg blijven)", new string('a', 62)));
        teacher.SeesBesideTheCard("Er passen 60 tekens in. Jouw tekst heeft er 2 te veel.");
        await teacher.Presses("Bewaar profiel", ("Waar sta je nu?", "Retired"));
        teacher.SeesBesideTheCard("Dat staat niet in de lijst. Kies een van de mogelijkheden.");
        (await bot.World.StoredText()).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_under_what_oneself_decides()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("menu");
        await teacher.Presses("Jij bepaalt");
        await teacher.Presses("Profiel");
        teacher.SeesView("Op welke dagen werk je?");
    }

    private static async Task Opens(Kit.Teacher teacher)
    {
        await teacher.Says("profiel");
        await teacher.Presses("Bekijk");
    }
}
