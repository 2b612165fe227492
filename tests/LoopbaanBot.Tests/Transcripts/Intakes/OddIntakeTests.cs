using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Intakes;

/// <summary>Empty, too long, twice, on another device, of long ago: a kind answer, and nothing lost.</summary>
public sealed class OddIntakeTests
{
    [Fact]
    public async Task Nothing_chosen_and_too_many_words_are_asked_again()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Presses("Verder");
        teacher.SeesView("Kies een reden, schrijf er zelf een op, of kies Sla over.");

        await teacher.Presses("Verder", (Begin.OwnReason, new string('a', 207)));
        teacher.SeesBesideTheCard("Er passen 200 tekens in. Jouw tekst heeft er 7 te veel.");
        await teacher.Presses("Verder", (Begin.OwnReason, "ik wil meer met muziek doen"));
        teacher.SeesView("Wat wil je in je werk houden zoals het is?");
    }

    [Fact]
    public async Task A_reason_that_no_card_offers_is_refused()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        foreach (var made in new[] { "Boredom", "5", "explore", "Explore,Boredom" })
        {
            var (verb, data) = teacher.Card!.Press("Verder");
            data["answer"] = made;
            await teacher.Forges(verb, data);
            teacher.SeesView("Wat brengt je hier?", "Kies een van de mogelijkheden.");
        }
    }

    [Fact]
    public async Task Who_skips_everything_has_nothing_to_keep()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensIntake();
        for (var question = 0; question < 6; question++)
        {
            await teacher.Presses("Sla over");
        }

        teacher.SeesView("Klopt dit zo?");
        await teacher.Presses("Bewaar");
        teacher.SeesView("Je hebt nog niets verteld. Er is niets om te bewaren.");
        await teacher.Presses("Gooi weg");
        teacher.SeesView("Wil je dit weggooien?");
        await teacher.Presses("Nee, houd dit");
        teacher.SeesView("Klopt dit zo?");
        await teacher.Presses("Gooi weg");
        await teacher.Presses("Ja, gooi weg");
        teacher.SeesView("Je start · weggegooid");
    }

    [Fact]
    public async Task Keeping_twice_keeps_one_intake()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.Explore);
        await teacher.WalksToOverview();
        await teacher.Presses("Bewaar");
        await teacher.Repeats(asNewActivity: true);
        teacher.SeesBesideTheCard("Dit gesprek is al klaar. Typ menu voor je keuzes.");
        await teacher.Repeats(asNewActivity: false);

        await teacher.Says("intake");
        await teacher.Presses("Bekijk");
        teacher.SeesView("Je start · bewaard op 20 januari 2026");
        teacher.Card!.Labels.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_typed_in_the_chat_count_and_are_not_repeated_there()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Says("ik wil meer met muziek doen op school");
        teacher.SeesPosted("Je antwoord staat erbij.", "Ga verder");

        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Wat wil je in je werk houden zoals het is?");
        await teacher.Presses("Terug");
        teacher.SeesInput(Begin.OwnReason, "ik wil meer met muziek doen op school");
    }

    [Fact]
    public async Task Numbers_of_the_list_may_be_typed_too()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Says("1, 6");
        await teacher.OpensPosted("Ga verder");

        teacher.SeesView("Welke van deze redenen is nu de belangrijkste?", Begin.Explore, Begin.Workload);
    }

    [Fact]
    public async Task Who_stops_half_way_goes_on_at_the_same_question_later()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.Explore);
        await teacher.Presses("Stop", (Begin.Stays, Begin.Garden));
        bot.Restarts();
        bot.Clock.Advance(TimeSpan.FromDays(21));

        var phone = teacher.OnAnotherDevice();
        await phone.Says("intake");
        await phone.Presses("Bekijk");
        await phone.Presses("Begin");
        phone.SeesView("Wat wil je in je werk houden zoals het is?");
        phone.SeesInput(Begin.Stays, Begin.Garden);
    }

    [Fact]
    public async Task A_late_answer_from_another_device_is_shown_beside_the_question_and_never_guessed_at()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.Explore);
        var old = teacher.Card!;
        await teacher.Presses("Verder", (Begin.Stays, Begin.Garden));
        bot.Canary.Plant("De schooltuin toch vooral niet");
        var (verb, data) = old.Press("Verder", (Begin.Stays, "De schooltuin toch vooral niet"));

        await teacher.Forges(verb, data);
        teacher.SeesView("Stel dat het gelukt is.", "Dit schreef je op een eerdere kaart:");
        teacher.SeesView("De schooltuin toch vooral niet");
    }

    [Fact]
    public async Task What_was_thrown_away_is_gone_on_every_old_card()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.TellsWhy(Begin.Workload);
        var phone = teacher.OnAnotherDevice();
        await phone.OpensPosted("Bekijk");
        await phone.Presses("Gooi weg");
        phone.SeesView("Wil je dit weggooien?");
        await phone.Presses("Ja, gooi weg");
        phone.SeesView("Je start · weggegooid");

        await teacher.Presses("Gooi weg");
        teacher.SeesBesideTheCard("Deze start is er niet meer.");
        (await bot.World.StoredText()).ShouldNotContain("schooltuin");
    }

    [Fact]
    public async Task Nobody_else_can_open_it()
    {
        await using var bot = Bot.Starts();
        var (teacher, other) = (bot.Teacher(), bot.Teacher("Daan"));
        await teacher.TellsWhy(Begin.Workload);
        var (verb, data) = teacher.PostedCards[^1].Card!.Press("Bekijk");

        await other.Forges(verb, data);
        other.SeesView("Je hebt nog niets verteld.");
    }

    [Fact]
    public async Task Half_way_in_English_the_same_question_stands_there_in_English()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.Explore, Begin.Workload);
        await teacher.Says("english please");
        await teacher.Says("menu");
        await teacher.Presses("Go on with your draft");

        teacher.SeesView("Which of these reasons matters most now?", "My workload is too heavy. I look for room.");
    }
}
