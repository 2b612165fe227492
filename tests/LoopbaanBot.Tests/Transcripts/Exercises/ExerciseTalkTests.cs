using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Exercises;

/// <summary>Each exercise from its first page to what is kept.</summary>
public sealed class ExerciseTalkTests
{
    [Fact]
    [Trait("Seed", "K102")]
    [Trait("Seed", "K087")]
    public async Task Keep_prune_and_sow_makes_three_lists()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Houden, snoeien, zaaien · 8 minuten");
        teacher.SeesView("Ongeveer 8 minuten.", "Vraag 1 van 3", "Wat in je werk wil je houden?");

        await teacher.Presses("Verder", ("Houden", "- mijn mentorklas van dit jaar\n- de werkgroep muziek"));
        teacher.SeesView("Wat wil je snoeien?", "mentorklas van dit jaar");
        teacher.DoesNotSee("Ongeveer 8 minuten.");
        await teacher.Presses("Verder", ("Snoeien", "notulen maken bij de sectie"));
        teacher.SeesView("Wat wil je zaaien?", "notulen maken bij de sectie");
        await teacher.Presses("Verder", ("Zaaien", "1. een cursus over coachen\n2. koffie met de decaan"));

        teacher.SeesView("Bewaard. Je vindt het terug bij Oefeningen.", "Gedaan op 20 januari 2026");
        teacher.SeesView("Houden", "• mijn mentorklas van dit jaar", "• de werkgroep muziek");
        teacher.SeesView(
            "Snoeien",
            "• notulen maken bij de sectie",
            "Zaaien",
            "• een cursus over coachen",
            "• koffie met de decaan"
        );
        teacher.SeesView("Hier past een volgende oefening bij: Kleur bekennen.");
        teacher.SeesPosted("Houden, snoeien, zaaien · bewaard op 20 januari 2026", "Bekijk");
    }

    [Fact]
    [Trait("Seed", "K115")]
    public async Task Showing_colours_asks_what_one_stands_for()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Kleur bekennen · 10 minuten");
        await teacher.Presses("Verder", ("Hier sta ik voor", "Elk kind mag fouten maken in mijn les"));
        teacher.SeesView("Waar wil je verschil maken?", "kind mag fouten maken");
        await teacher.Presses("Verder", ("Hier wil ik verschil maken", "Bij brugklassers die stil zijn"));
        await teacher.Presses("Verder", ("Drie woorden", "geduld, humor, helder, lef"));
        teacher.SeesView("Dit zijn meer dan drie woorden.");
        teacher.SeesInput("Drie woorden", "geduld, humor, helder, lef");
        await teacher.Presses("Verder", ("Drie woorden", "geduld, humor, lef"));

        teacher.SeesView("Hier sta ik voor", "Elk kind mag fouten maken in mijn les", "• geduld", "• humor", "• lef");
        teacher.SeesView("Hier past een volgende oefening bij: Loopbaanvisie in drie zinnen.");
    }

    [Fact]
    [Trait("Seed", "K138")]
    public async Task Both_gives_the_two_sides_back_and_asks_for_a_bit_of_each()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("En allebei? · 3 minuten");
        await teacher.Presses("Verder", ("De ene kant", "voor de klas blijven staan"));
        teacher.SeesView("Vul beide kanten in.");
        teacher.SeesInput("De ene kant", "voor de klas blijven staan");
        await teacher.Presses("Verder", ("De andere kant", "starters gaan begeleiden"));
        teacher.SeesView("voor de klas blijven staan", "starters gaan begeleiden", "een beetje van allebei doet");
        await teacher.Presses("Verder", ("Allebei", "Eén dag per week begeleid ik starters"));

        teacher.SeesView("De ene kant", "De andere kant", "Allebei", "Eén dag per week begeleid ik starters");
    }

    [Fact]
    [Trait("Seed", "L045")]
    public async Task A_career_vision_is_three_sentences_that_one_finishes()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Loopbaanvisie in drie zinnen · 8 minuten");
        teacher.SeesView("Dit kan ik: …", "Vraag 1 van 3");
        await teacher.Presses("Verder", ("Dit kan ik", "Ik kan ouders rustig te woord staan"));
        teacher.SeesView("Dit wil ik: …", "ouders rustig te woord staan");
        await teacher.Presses("Verder", ("Dit wil ik", "Ik wil nieuwe collega's op weg helpen"));
        await teacher.Presses("Terug");
        teacher.SeesInput("Dit wil ik", "Ik wil nieuwe collega's op weg helpen");
        await teacher.Presses("Verder", ("Dit wil ik", "Ik wil starters op weg helpen"));
        await teacher.Presses("Verder", ("Daarom doe ik het komende jaar", "Ik volg de cursus voor coaches"));

        teacher.SeesView("Ik kan ouders rustig te woord staan", "Ik wil starters op weg helpen", "Ik volg de cursus");
        teacher.DoesNotSee("Ik wil nieuwe collega's op weg helpen");
        teacher.SeesView("Hier past een volgende oefening bij: Drie keuzes terug.");
    }

    [Fact]
    public async Task Three_choices_back_asks_what_decided_each_that_was_named()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Drie keuzes terug · 12 minuten");
        await teacher.Presses("Verder");
        teacher.SeesView("Schrijf minstens één keuze op");
        await teacher.Presses(
            "Verder",
            ("Eerste keuze", "in 2014 van po naar vo"),
            ("Tweede keuze", "in 2020 toch mentor worden")
        );
        teacher.SeesView("in 2014 van po naar vo", "Wat gaf bij deze keuze de doorslag?", "Vraag 2 van 3");
        await teacher.Presses("Verder", ("De doorslag", "Het gesprek met mijn oude rector"));
        teacher.SeesView("in 2020 toch mentor worden");
        await teacher.Presses("Terug");
        await teacher.Presses("Terug");
        await teacher.Presses(
            "Verder",
            ("Eerste keuze", "in 2015 van po naar vo"),
            ("Tweede keuze", "in 2021 toch mentor worden")
        );
        teacher.SeesInput("De doorslag", "Het gesprek met mijn oude rector");
        await teacher.Presses("Verder");
        await teacher.Presses("Sla over");

        teacher.SeesView("Keuze 1", "in 2015 van po naar vo", "De doorslag", "Het gesprek met mijn oude rector");
        teacher.SeesView("Keuze 2", "in 2021 toch mentor worden");
    }

    [Fact]
    public async Task Whoever_skips_everything_has_nothing_to_keep()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Loopbaanvisie in drie zinnen · 8 minuten");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await teacher.Presses("Sla over");
        }

        teacher.SeesView("Je hebt niets opgeschreven. Er is niets om te bewaren.", "Begin");
        await teacher.OpensExercises();
        teacher.DoesNotSee("Wat je al deed");
    }

    [Fact]
    public async Task A_list_of_odd_lines_is_asked_again_and_stays_in_the_card()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Houden, snoeien, zaaien · 8 minuten");
        var many = string.Join('\n', Enumerable.Range(1, 13).Select(number => $"regel nummer {number} hier"));

        await teacher.Presses("Verder", ("Houden", many));
        teacher.SeesView("Dit zijn heel veel regels. Kies er hooguit twaalf.");
        teacher.SeesInput("Houden", many);
        await teacher.Presses("Verder", ("Houden", new string('h', 201)));
        teacher.SeesView("Een regel is te lang.");
        await teacher.Presses("Verder", ("Houden", " - \n • "));
        teacher.SeesView("Schrijf iets op, of kies Sla over.");
    }

    [Fact]
    public async Task An_exercise_is_done_in_English_too()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Aoife", locale: "en-GB");
        await teacher.Says("my exercises");
        await teacher.Presses("View");
        await teacher.Presses("Begin", ("Choose an exercise", "Both, perhaps? · 3 minutes"));
        await teacher.Presses(
            "Next",
            ("The one side", "staying in my classroom"),
            ("The other side", "coaching new teachers")
        );
        await teacher.Presses("Next", ("Both", "One day a week I coach"));

        teacher.SeesView("Kept. You find it under Exercises.", "staying in my classroom", "One day a week I coach");
    }

    [Fact]
    public async Task An_impatient_finger_keeps_one_exercise()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("En allebei? · 3 minuten");
        await teacher.Presses(
            "Verder",
            ("De ene kant", "voor de klas blijven"),
            ("De andere kant", "starters begeleiden")
        );

        await teacher.PressesAtOnce(3, "Verder", ("Allebei", "Eén dag per week begeleid ik starters"));
        await teacher.OpensExercises();

        teacher.Card!.Choices("Wat je al deed").ShouldBe(["20 januari 2026 · En allebei?"]);
    }

    [Fact]
    public async Task An_exercise_goes_on_at_the_same_question_after_a_restart_and_three_weeks()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var teacher = bot.Teacher();
        await teacher.BeginsExercise("Kleur bekennen · 10 minuten");
        await teacher.Presses("Verder", ("Hier sta ik voor", "Elk kind mag fouten maken in mijn les"));
        await teacher.Presses("Later verder", ("Hier wil ik verschil maken", "Bij brugklassers die stil zijn"));
        bot.Restarts();
        bot.Clock.Advance(TimeSpan.FromDays(21));

        await teacher.BeginsExercise("Kleur bekennen · 10 minuten");
        teacher.SeesView("Waar wil je verschil maken?", "kind mag fouten maken");
        teacher.SeesInput("Hier wil ik verschil maken", "Bij brugklassers die stil zijn");
    }
}
