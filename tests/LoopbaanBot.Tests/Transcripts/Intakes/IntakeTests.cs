using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Intakes;

/// <summary>What brings somebody here, told in a card and kept for that person alone.</summary>
public sealed class IntakeTests
{
    private const string FirstMoment = "20 januari 2026 · 16:30";

    [Fact]
    [Trait("Seed", "K079")]
    [Trait("Seed", "K084")]
    [Trait("Seed", "K085")]
    public async Task An_experienced_teacher_who_explores_gets_paths_and_a_question_first()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        await teacher.OpensPosted("Vertel wat je hier brengt");
        teacher.SeesView("Je hebt nog niets verteld.");
        await teacher.Presses("Begin");
        teacher.SeesView("Waar sta je nu?", "Alleen jij ziet dit.");
        await teacher.Presses("Ik heb meer ervaring");

        teacher.SeesView("Wat brengt je hier? Kies alles wat past.");
        await teacher.Chooses(Begin.Variety, Begin.Explore, Begin.Workload);
        teacher.SeesView("Welke van deze redenen is nu de belangrijkste?", Begin.Explore, Begin.Workload);
        teacher.DoesNotSee(Begin.LessTeaching);
        await teacher.Presses("Verder", (Begin.MainReason, Begin.Explore));

        await teacher.WalksToOverview();
        teacher.SeesView(Begin.Explore, Begin.Garden, Begin.Tuesday, "Tijd", "4 van 5");
        await teacher.Presses("Bewaar");

        teacher.SeesView("Je start · bewaard op 20 januari 2026", "Je kunt nu rondkijken op de loopbaanpaden.");
        teacher.SeesView("Bij Delen kies je later wie met je mag meedenken.");
        teacher.DoesNotSee("Met wie wil je hierover praten?");
        teacher.Card!.Buttons[0].ShouldBe("Geef me een vraag");
        teacher.SeesPosted("Je start · bewaard op 20 januari 2026", "Bekijk");
    }

    [Fact]
    public async Task The_whole_road_is_there_in_English_too()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Aoife", locale: "en-GB");
        await teacher.Says("my start");
        await teacher.Presses("View");
        await teacher.Presses("Begin");
        await teacher.Presses("I have more experience");
        await teacher.Presses("Next", ("My reasons", "I want to teach less, or stop for a time."));
        await teacher.Presses("Next", ("This I want to keep", "The reading hour with my own class"));
        await teacher.Presses("Next", ("This is different then", "I teach three days and coach on the fourth"));
        await teacher.Presses("Next", ("This I need", "Time | Support from somebody"));
        await teacher.Presses("Next", ("From 1 to 5", "3"));
        teacher.SeesView("Is this right?", "The reading hour with my own class", "3 of 5");
        await teacher.Presses("Keep");

        teacher.SeesView("You do not have to do anything now.", "With whom do you want to talk about this?");
        teacher.SeesPosted("Your start · kept on 20 January 2026", "View");
    }

    [Fact]
    [Trait("Seed", "K094")]
    [Trait("Seed", "K095")]
    [Trait("Seed", "K096")]
    [Trait("Seed", "K097")]
    [Trait("Seed", "K098")]
    [Trait("Seed", "K099")]
    public async Task All_six_reasons_and_something_else_are_offered()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();

        teacher
            .Card!.Choices(Begin.Reasons)
            .ShouldBe([
                Begin.Explore,
                Begin.Variety,
                "Ik wil groeien en me verder ontwikkelen.",
                Begin.LessTeaching,
                Begin.Workplace,
                Begin.Workload,
                "Iets anders",
            ]);
    }

    [Fact]
    [Trait("Seed", "K087")]
    public async Task What_should_stay_is_asked_before_what_should_change()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.LessTeaching);

        teacher.SeesView("Wat wil je in je werk houden zoals het is?");
        await teacher.Presses("Verder", (Begin.Stays, Begin.Garden));
        teacher.SeesView("Stel dat het gelukt is. Wat is er dan anders?");
        // A few of the teacher's own words come back before the next question.
        teacher.SeesView("“schooltuin met de brugklassers”");
    }

    [Theory]
    [InlineData(Begin.Workload, "Van mij krijg je er geen opdrachten bij.")]
    [InlineData(Begin.Workplace, "Het hoeft niet je leidinggevende te zijn.")]
    [InlineData(Begin.LessTeaching, "Je hoeft nu niets te doen.")]
    [Trait("Seed", "K089")]
    [Trait("Seed", "K090")]
    [Trait("Seed", "K098")]
    [Trait("Seed", "K099")]
    public async Task Who_looks_for_room_is_offered_a_person_first_and_no_assignment(string reason, string says)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.TellsWhy(reason);

        teacher.SeesView("Je hoeft nu niets te doen.", "Met wie wil je hierover praten?", says);
        teacher.DoesNotSee("loopbaanpaden");
        teacher.Card!.HasButton("Geef me een vraag").ShouldBeFalse();
        var text = teacher.Card.Text;
        text.IndexOf("Met wie", StringComparison.Ordinal)
            .ShouldBeLessThan(text.IndexOf(Begin.Garden, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Seed", "K089")]
    public async Task The_letter_of_the_route_stands_in_no_card_log_or_row()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        bot.Canary.Plant("MakingRoom");
        bot.Canary.Plant("ToneRoute");
        await teacher.TellsWhy(Begin.Workload);

        foreach (var word in new[] { "MakingRoom", "Exploring", "Route", "route" })
        {
            teacher.Card!.Json.ShouldNotContain(word, Case.Sensitive);
            (await bot.World.StoredText()).ShouldNotContain(word, Case.Sensitive);
        }
    }

    [Fact]
    [Trait("Seed", "K098")]
    public async Task What_lies_in_the_chat_is_the_same_whatever_was_told()
    {
        await using var bot = Bot.Starts();
        var (calm, eager) = (bot.Teacher(), bot.Teacher("Daan"));
        foreach (
            var reason in new[] { Begin.Explore, Begin.Variety, Begin.LessTeaching, Begin.Workplace, Begin.Workload }
        )
        {
            bot.Canary.Plant(reason);
        }

        await calm.TellsWhy(Begin.Workload);
        await eager.TellsWhy(Begin.Explore);

        calm.PostedCards.Select(posted => posted.Text).ShouldBe(eager.PostedCards.Select(posted => posted.Text));
    }

    [Fact]
    public async Task Who_goes_back_and_drops_the_main_reason_is_asked_for_another()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.Explore, Begin.Workload);
        await teacher.Presses("Verder", (Begin.MainReason, Begin.Workload));
        await teacher.Presses("Terug");
        teacher.SeesInput(Begin.MainReason, "Workload");
        await teacher.Presses("Terug");

        await teacher.Chooses(Begin.Explore, Begin.Variety);
        teacher.SeesView("Welke van deze redenen is nu de belangrijkste?");
        teacher.DoesNotSee(Begin.Workload);
        teacher.SeesInput(Begin.MainReason, string.Empty);
        await teacher.Presses("Verder");
        teacher.SeesView("Welke van deze redenen is nu de belangrijkste?");
        await teacher.Presses("Verder", (Begin.MainReason, Begin.Variety));
        await teacher.WalksToOverview();
        await teacher.Presses("Bewaar");

        teacher.SeesView("Je kunt nu rondkijken op de loopbaanpaden.");
        teacher.DoesNotSee(Begin.Workload);
    }

    [Fact]
    public async Task A_main_reason_that_was_not_chosen_is_refused()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.Explore, Begin.Variety);
        var (verb, data) = teacher.Card!.Press("Verder");
        data["answer"] = "Workload";

        await teacher.Forges(verb, data);
        teacher.SeesView("Welke van deze redenen is nu de belangrijkste?", "Kies een van de mogelijkheden.");
    }

    [Fact]
    [Trait("Seed", "K079")]
    public async Task An_intake_that_is_done_again_leaves_the_earlier_one_where_it_is()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.TellsWhy(Begin.Workload);
        bot.Clock.Advance(TimeSpan.FromDays(90));

        await teacher.OpensIntake();
        await teacher.Chooses(Begin.Variety);
        await teacher.Presses("Verder", (Begin.Stays, "De dinsdagochtend met groep zeven"));
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.Presses("Bewaar");
        teacher.SeesView("bewaard op 20 april 2026", "De dinsdagochtend met groep zeven");

        await teacher.Says("mijn start");
        await teacher.Presses("Bekijk");
        teacher.SeesView("bewaard op 20 april 2026", Begin.Variety);
        teacher.Card!.Choices("Eerder verteld").ShouldBe([FirstMoment]);
        await teacher.Presses("Bekijk");
        teacher.SeesView("bewaard op 20 januari 2026", Begin.Workload, Begin.Garden);
    }

    [Fact]
    public async Task A_second_intake_on_one_day_stands_beside_the_first()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.TellsWhy(Begin.Workload);
        bot.Clock.Advance(TimeSpan.FromMinutes(20));
        await teacher.TellsWhy(Begin.Variety);
        await teacher.OpensPosted("Bekijk");

        teacher.SeesView("bewaard op 20 januari 2026", Begin.Variety);
        teacher.Card!.Choices("Eerder verteld").ShouldBe([FirstMoment]);
        await teacher.Presses("Bekijk");
        teacher.SeesView("bewaard op 20 januari 2026", Begin.Workload);
    }

    [Fact]
    [Trait("Seed", "K137")]
    public async Task A_wish_for_focus_or_for_decisions_gets_one_sentence_of_help()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.BeginsIntake();
        await teacher.Chooses(Begin.Explore);
        await teacher.Presses("Sla over");
        await teacher.Presses(
            "Verder",
            (
                "Past een van deze wensen erbij?",
                "Ik wil knopen doorhakken. | Ik heb veel taken en wil focus aanbrengen."
            )
        );
        await teacher.Presses("Sla over");
        await teacher.Presses("Sla over");
        await teacher.Presses("Bewaar");

        teacher.SeesView("Kies één knoop.", "Kies per taak: houden, stoppen of laten groeien.");
    }
}
