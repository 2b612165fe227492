using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Paths;

/// <summary>Staying on purpose is a result like any other.</summary>
public sealed class StayTests
{
    [Fact]
    [Trait("Seed", "K133")]
    [Trait("Seed", "L015")]
    public async Task A_teacher_who_stays_on_purpose_is_done_and_hears_no_nudge_to_move()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Bewust blijven", ("Wat trekt je? Je mag er meer kiezen.", "Roles"));
        teacher.SeesView("Blijven waar je bent is ook een pad.");
        await teacher.Presses("Ik blijf bewust");
        teacher.SeesView(
            "Je kiest ervoor te blijven, sinds 20 januari 2026.",
            "Dat is een keuze, net als elk ander pad."
        );
        teacher.Card!.Buttons.ShouldBe(["Wijzig", "Ik kijk toch rond", "Alle paden"]);

        bot.Clock.Advance(TimeSpan.FromDays(60));
        await teacher.OpensPaths();
        teacher.SeesView("Je kiest ervoor te blijven, sinds 20 januari 2026.");
        await teacher.Presses("Alle paden");
        teacher.SeesView("Bewust blijven sinds 20 januari 2026");
        teacher.SeesInput("Wat trekt je? Je mag er meer kiezen.", "Roles");
    }

    [Fact]
    [Trait("Seed", "L015")]
    public async Task What_is_refreshed_becomes_a_step()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Bewust blijven");
        await teacher.Presses("Ik blijf bewust", ("Wat wil je verversen?", "mijn lessen over de oorlog"));
        teacher.SeesView("Dit ververs je:", "mijn lessen over de oorlog");

        await teacher.Presses("Maak er een stap van");
        teacher.SeesInput("Wat ga je doen?", "mijn lessen over de oorlog");
        await teacher.Presses("Bewaar", ("Wanneer?", "2026-02-02"));
        teacher.SeesView("mijn lessen over de oorlog", "Dit komt uit een loopbaanpad.");
    }

    [Fact]
    public async Task Whoever_looks_around_after_all_finds_what_was_there()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensPaths();
        await teacher.Presses("Bewust blijven", ("Wat trekt je? Je mag er meer kiezen.", "Expert"));
        await teacher.Presses("Ik blijf bewust");
        await teacher.Presses("Wijzig");
        await teacher.Presses("Ik blijf bewust", ("Wat wil je verversen?", "hoe ik toetsen nakijk"));
        teacher.SeesView("sinds 20 januari 2026", "hoe ik toetsen nakijk");
        await teacher.Presses("Ik kijk toch rond");
        teacher.SeesView("Je kijkt weer rond. Wat je koos, staat er nog.");
        teacher.SeesInput("Wat trekt je? Je mag er meer kiezen.", "Expert");
    }
}
