using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>Whom the settings name makes a cohort in the chat; the other dates follow from the first.</summary>
public sealed class MakingTests
{
    [Fact]
    public async Task An_organiser_makes_a_cohort_and_the_other_days_are_proposed()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        noor.SeesView(
            CohortRoad.Name,
            CohortRoad.Place,
            "1. dinsdag 10 maart 2026, 13:00 uur, op locatie",
            "Loopbaanpaden en loopbaancompetenties",
            "2. dinsdag 21 april 2026",
            "3. dinsdag 2 juni 2026",
            "Doen mee: 0. Een groep heeft 8 tot 20 mensen."
        );
        await noor.OpensCohort();
        noor.SeesView(CohortRoad.Name, "Organisator", "Noor");
    }

    [Fact]
    [Trait("Seed", "L010")]
    public async Task The_lab_has_three_days_and_at_most_sixteen_people()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = bot.Noor();
        await noor.OpensGroups();
        await noor.Presses("Nieuwe groep");
        await noor.Presses(
            "Maak de groep",
            ("Hoe heet de groep?", "het lab van het najaar"),
            ("Welke vorm heeft de groep?", "Loopbaanlab, drie dagen verspreid"),
            ("Op welke dag?", "2026-03-10")
        );
        noor.SeesView(
            "Verleden: hoe kwam ik hier?",
            "2. dinsdag 24 maart 2026",
            "3. dinsdag 14 april 2026",
            "8 tot 16 mensen"
        );
    }

    [Theory]
    [InlineData("2026-02-31", "Die datum ken ik niet.")]
    [InlineData("ergens in maart", "Die datum ken ik niet.")]
    [InlineData("", "Die datum ken ik niet.")]
    [InlineData("2026-01-19", "Die dag is al voorbij.")]
    [InlineData("2028-03-10", "Kies een dag binnen twee jaar.")]
    [InlineData("2026-03-14", "Dat is in het weekend.")]
    [InlineData("2026-04-28", "Dan is het vakantie of toetsweek.")]
    public async Task A_wrong_day_is_asked_again_and_nothing_typed_is_lost(string day, string reason)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = bot.Noor();
        await noor.OpensGroups();
        await noor.Presses("Nieuwe groep");
        await noor.Presses(
            "Maak de groep",
            ("Hoe heet de groep?", CohortRoad.Name),
            ("Op welke dag?", day),
            ("Waar is het? Dit hoeft niet.", CohortRoad.Place)
        );
        noor.SeesView(reason);
        noor.SeesInput("Hoe heet de groep?", CohortRoad.Name);
        noor.SeesInput("Op welke dag?", day);
        noor.SeesInput("Waar is het? Dit hoeft niet.", CohortRoad.Place);
        await noor.Presses("Maak de groep", ("Op welke dag?", "2026-03-10"));
        noor.SeesView("De groep staat klaar.");
    }

    [Fact]
    public async Task Without_holidays_in_the_settings_the_organiser_hears_that_they_are_not_known()
    {
        const string unknown = "Ik ken de vakanties niet";
        await using var bot = CohortRoad.StartsWithHouse();
        await using var other = CohortRoad.StartsWithoutHolidays();
        var (noor, petra) = (await bot.OrganisesCohort(), await other.OrganisesCohort());
        noor.DoesNotSee(unknown);
        petra.SeesView(unknown);
        await petra.Presses("Programma");
        await petra.Presses("Data van de groep");
        await petra.Presses("Bijeenkomst 2");
        petra.SeesView(unknown + ". Kijk zelf of de dag kan.");
        await petra.OpensGroups();
        await petra.Presses("Nieuwe groep");
        petra.SeesView(unknown + ". Kijk zelf of de dag kan.");
    }

    [Fact]
    public async Task Pressed_a_hundred_times_it_is_one_cohort()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = bot.Noor();
        await noor.OpensGroups();
        await noor.Presses("Nieuwe groep");
        await noor.PressesAtOnce(
            100,
            "Maak de groep",
            ("Hoe heet de groep?", CohortRoad.Name),
            ("Op welke dag?", "2026-03-10")
        );
        (await bot.TheCohort()).Cohort.Name.ShouldBe(CohortRoad.Name);
    }

    [Fact]
    public async Task Nobody_else_makes_one_whatever_they_send()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, sanne) = (bot.Noor(), bot.Teacher("Sanne"));
        var twin = bot.Teacher("Noor", tenant: World.SecondTenant);
        twin.Chat.ObjectId = noor.Chat.ObjectId;
        await noor.OpensGroups();
        await noor.Presses("Nieuwe groep");
        var save = noor.Card!.Press(
            "Maak de groep",
            ("Hoe heet de groep?", "een groep van niemand"),
            ("Op welke dag?", "2026-03-10")
        );
        foreach (var other in new[] { sanne, twin })
        {
            await other.OpensGroups();
            other.Card!.HasButton("Nieuwe groep").ShouldBeFalse();
            await other.Forges("cohort.new", new() { ["v"] = "1" });
            other.SeesBesideTheCard(CohortRoad.Gone);
            await other.Forges(save.Verb, save.Data.DeepClone().AsObject());
            other.SeesBesideTheCard(CohortRoad.Gone);
        }
    }

    [Fact]
    public async Task Somebody_named_by_principal_name_organises_once_Teams_says_who_it_is()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (petra, sanne) = (bot.Teacher("Petra"), bot.Teacher("Sanne"));
        bot.Connector.PrincipalNames[petra.Chat.UserId] = (petra.Chat.ObjectId!, "petra@school-a.example");
        bot.Connector.PrincipalNames[sanne.Chat.UserId] = (petra.Chat.ObjectId!, "petra@school-a.example");
        await petra.OpensGroups();
        petra.Card!.HasButton("Nieuwe groep").ShouldBeTrue();
        await sanne.OpensGroups();
        sanne.Card!.HasButton("Nieuwe groep").ShouldBeFalse();
    }
}
