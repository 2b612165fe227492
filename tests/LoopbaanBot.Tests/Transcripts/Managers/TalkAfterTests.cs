using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>A talk at the end of the programme, and what both do with it.</summary>
public sealed class TalkAfterTests
{
    private const string Heard = "Werd er naar jou geluisterd?";
    private const string Agreed = "Is er iets afgesproken?";

    [Fact]
    [Trait("Seed", "L019")]
    [Trait("Seed", "L048")]
    public async Task Both_prepare_the_teacher_picks_the_day_and_both_are_asked_how_it_was()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk("Niets, alleen een afspraak", "Vervolggesprek");
        await sanne.Presses("Stuur");
        await sanne.Presses("Bereid je voor");
        sanne.SeesView("Kunnen", "Willen", "Ruimte");
        await daan.OpensPosted("Open dit gesprek");
        daan.SeesView("Twee vragen om mee te beginnen");
        await daan.OffersTimes();
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Kies deze tijd", ("Welke tijd past jou?", "29 januari 2026 om 09:00"));
        bot.Clock.Advance(TimeSpan.FromDays(10));
        await bot.TicksMoments();

        await sanne.OpensPosted("We hebben gesproken");
        await daan.OpensPosted("We hebben gesproken");
        sanne.SeesPosted("Jullie hebben gesproken: Daan en jij. Wat spraken jullie af?");
        sanne.LastPosted.Card!.Buttons.ShouldBe(["Afspraken", "Hoe was het?"]);
        await sanne.OpensPosted("Hoe was het?");
        await daan.Presses("Hoe was het?");
        foreach (var person in new[] { sanne, daan })
        {
            person.SeesView("Alleen jij ziet dit.", Heard, Agreed);
            await person.Presses("Bewaar", (Heard, "Ja"), (Agreed, "Een beetje"));
            person.SeesView("Bewaard. Alleen jij ziet dit.");
        }
    }

    [Fact]
    [Trait("Seed", "K124")]
    public async Task The_manager_grants_hours_the_teacher_says_when_and_both_see_both()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Spoken();
        await daan.Presses("Afspraken");
        await daan.Presses("Stel dit voor", ("Hoeveel uur is er, in totaal?", "12,5"));
        await sanne.OpensPosted("Afspraken");
        await sanne.Presses("Stel dit voor", ("Wanneer? Welke uren blijven vrij?", "elke woensdag na half drie"));
        await daan.OpensPosted("Afspraken");
        await daan.Presses("Ja, dit spraken we af");
        await sanne.OpensPosted("Afspraken");
        foreach (var person in new[] { sanne, daan })
        {
            person.SeesView("Afgesproken door jullie allebei", "12,5 uur", "elke woensdag na half drie");
        }
    }

    [Fact]
    public async Task Who_ticks_before_offering_a_time_is_known_by_name_from_then_on()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Open dit gesprek");
        await daan.Presses("We hebben gesproken");
        sanne.SeesPosted("Hebben jullie gesproken? Gesprek met Daan.");
    }

    [Fact]
    public async Task The_form_asks_for_a_newcomer_only_where_one_is_sought()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.TeacherAndManager();
        await sanne.OpensTalk();
        sanne.DoesNotSee("Hoe noem je deze persoon?");
        await sanne.Presses("Iemand buiten mijn kring", (TalkRoad.Which, "Vervolggesprek"));
        sanne.SeesView("Hoe noem je deze persoon?");
        sanne.SeesInput(TalkRoad.Which, "FollowUp");
    }
}
