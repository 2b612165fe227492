using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Intakes;

/// <summary>Who begins in the profession is asked first what is on their mind (K §4.1).</summary>
public sealed class StarterTests
{
    private const string Survival = "De dag doorkomen: lessen, klas en alles wat nieuw is";

    [Theory]
    [InlineData("Ik ben startende leraar")]
    [InlineData("Ik ben nog in opleiding")]
    [Trait("Seed", "K152")]
    public async Task Who_is_getting_through_the_day_is_left_in_peace_for_four_weeks(string phase)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await teacher.BeginsIntake(phase);
        teacher.SeesView("Wat houdt je nu het meest bezig?");
        await teacher.Presses(Survival);

        teacher.SeesView("Wat heb je nu nodig?");
        await teacher.Presses("Verder", (Begin.OwnNeed, "iemand die bij mijn vrijdagles komt kijken"));
        teacher.SeesView("Klopt dit zo?", "iemand die bij mijn vrijdagles komt kijken");
        await teacher.Presses("Bewaar");

        teacher.SeesView("Tot 17 februari 2026 stuur ik je geen vragen over je loopbaan.");
        teacher.SeesView("Met wie wil je hierover praten?", "Wil je eerder een vraag?");
        teacher.DoesNotSee("loopbaanpaden");
        (await Known(bot, teacher)).ParkedUntil.ShouldBe(new DateOnly(2026, 2, 17));
    }

    [Fact]
    [Trait("Seed", "K152")]
    public async Task Parking_works_too_when_nothing_else_is_told()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await teacher.BeginsIntake("Ik ben startende leraar");
        await teacher.Presses(Survival);
        await teacher.Presses("Sla over");

        teacher.SeesView("Tot 17 februari 2026 stuur ik je geen vragen over je loopbaan.");
        teacher.Card!.HasButton("Gooi weg").ShouldBeFalse();
        teacher.SeesPosted("Je start", "Bekijk");
        teacher.PostedCards[^1].Text.ShouldNotContain("bewaard op");
        await teacher.OpensPosted("Bekijk");
        teacher.SeesView("Tot 17 februari 2026 stuur ik je geen vragen over je loopbaan.");
        (await Known(bot, teacher)).Profile.Phase.ShouldBe(Phase.Starting);
    }

    [Fact]
    public async Task A_starter_who_wants_more_walks_the_whole_road_and_nothing_is_parked()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await teacher.BeginsIntake("Ik ben startende leraar");
        await teacher.Presses("Zien wat er nog meer kan");
        await teacher.Chooses(Begin.Explore);
        await teacher.WalksToOverview();
        await teacher.Presses("Bewaar");

        teacher.SeesView("Je kunt nu rondkijken op de loopbaanpaden.");
        (await Known(bot, teacher)).ParkedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_in_training_reads_about_the_trainer_at_school_and_not_about_a_manager()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await teacher.BeginsIntake("Ik ben nog in opleiding");
        await teacher.Presses("Zien wat er nog meer kan");
        await teacher.Chooses(Begin.Workplace);
        await teacher.WalksToOverview();
        await teacher.Presses("Bewaar");

        teacher.SeesView("Het hoeft niet je schoolopleider te zijn.");
        teacher.DoesNotSee("leidinggevende");
    }

    [Fact]
    public async Task Who_becomes_experienced_is_no_longer_parked()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Fatima");
        await teacher.BeginsIntake("Ik ben startende leraar");
        await teacher.Presses(Survival);
        await teacher.Presses("Sla over");

        await teacher.Says("profiel");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Bewaar profiel", ("Waar sta je nu?", "Meer ervaring"));
        (await Known(bot, teacher)).ParkedUntil.ShouldBeNull();
    }

    internal static async Task<LoopbaanBot.People.Teacher> Known(Bot bot, Kit.Teacher teacher)
    {
        var person = new PersonId(teacher.Chat.Tenant, teacher.Chat.ObjectId!);
        return (await bot.Services.GetRequiredService<ITeacherStore>().LoadAsync(person, default)).Teacher;
    }
}
