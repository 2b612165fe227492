using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Buddies.Moments;

/// <summary>Three people of two boards find a time.</summary>
public sealed class PlanTests
{
    [Fact]
    [Trait("Seed", "K109")]
    public async Task A_walk_gets_its_time_by_three_answers_and_everybody_gets_the_questions()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Sanne.OpensMoments();
        scene.Sanne.SeesView("Met: Daan, Mo", "Er is nog niets gepland.");
        await scene.Sanne.Presses("Stel een moment voor");
        scene.Sanne.Card!.Choices(BuddyScene.Kind).Count.ShouldBe(5);
        await scene.Sanne.Presses(
            "Kies tijden",
            (BuddyScene.Kind, "Wandelen en smoezen · 60 minuten"),
            (BuddyScene.Length, "75 minuten")
        );
        scene.Sanne.SeesView("Ik zette drie tijden klaar.", "Voorstel aan Daan, Mo");
        scene.Sanne.SeesInput("Dag 1", "2026-01-23");
        scene.Sanne.SeesInput("Tijd 1", "14:30");
        await scene.Sanne.Presses("Stel voor", ("Tijd 1", "15:30"), ("Tijd 2", "15:30"), ("Tijd 3", "15:30"));
        scene.Sanne.SeesView("Voorgesteld. Je buddy's krijgen een kaart met deze tijden.", BuddyScene.Slot1);

        scene.Daan.SeesPosted(
            "Sanne stelt een buddymoment voor",
            "Wandelen en smoezen · 75 minuten",
            BuddyScene.Slot1,
            BuddyScene.Slot2,
            BuddyScene.Slot3
        );
        await scene.Daan.Picks(BuddyScene.Slot2, BuddyScene.Slot3);
        scene.Daan.SeesView("Bewaard.", "Kan: Sanne, Daan");
        scene.Sanne.Cards("Wandelen en smoezen").ShouldBe(0);
        await scene.Mo.Picks(BuddyScene.Slot2, BuddyScene.Slot1);

        foreach (var teacher in new[] { scene.Sanne, scene.Daan, scene.Mo })
        {
            teacher.SeesPosted(
                $"Wandelen en smoezen: {BuddyScene.Slot2}",
                "Wat is jouw mooiste smoes van dit moment?",
                "Wat is daarvan echt zo?",
                "Welke stap zet je deze week toch?",
                "Wat je hoort, blijft tussen jullie."
            );
            teacher.Cards("Wandelen en smoezen").ShouldBe(1);
        }

        await scene.Mo.OpensPosted("Stappen");
        scene.Mo.SeesView("Wandelen en smoezen in 75 minuten", "7 min · Kies samen een rustige route.", "Mijn smoezen");
        await scene.Mo.OpensPosted("Kaart voor onderweg");
        scene.Mo.SeesView("Wat is daarvan echt zo?", "Doe dan de telefoon in de tas.");
        await scene.Daan.Says("menu");
        scene.Daan.SeesPosted("Je volgende gesprek: Wandelen en smoezen, op 26 januari 2026.");
    }

    [Fact]
    public async Task The_times_lie_on_days_that_all_work_and_nobodys_days_are_told()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await Works(bot, scene.Daan, DayOfWeek.Monday, DayOfWeek.Wednesday);
        await Works(bot, scene.Mo, DayOfWeek.Wednesday, DayOfWeek.Thursday);
        await scene.Sanne.OpensMoments();
        await scene.Sanne.Presses("Stel een moment voor");
        await scene.Sanne.Presses("Kies tijden");

        scene.Sanne.SeesInput("Dag 1", "2026-01-28");
        scene.Sanne.SeesInput("Dag 2", "2026-02-04");
        scene.Sanne.SeesInput("Dag 3", "2026-02-11");
        scene.Sanne.DoesNotSee("werkdag");
        scene.Sanne.DoesNotSee("oensdag");
    }

    [Theory]
    [InlineData("", "15:30", "Kies ten minste één dag met een tijd.")]
    [InlineData("2026-01-23", "", "Kies bij elke dag ook een tijd.")]
    [InlineData("2026-02-31", "15:30", "Die dag of tijd ken ik niet.")]
    [InlineData("2026-01-23", "half vier", "Die dag of tijd ken ik niet.")]
    [InlineData("2026-01-20", "16:00", "Eén van de tijden is al voorbij.")]
    [InlineData("2027-01-23", "15:30", "Kies dagen binnen een half jaar.")]
    [InlineData("2026-01-23", "03:00", "Kies een tijd tussen 7:00 en 21:00 uur.")]
    public async Task A_time_that_cannot_be_is_asked_again_and_the_rest_stays(string day, string time, string reason)
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Sanne.OpensMoments();
        await scene.Sanne.Presses("Stel een moment voor");
        await scene.Sanne.Presses("Kies tijden");
        var rest = day.Length == 0 ? "" : "2026-02-03";
        await scene.Sanne.Presses("Stel voor", ("Dag 1", day), ("Tijd 1", time), ("Dag 2", rest), ("Dag 3", ""));

        scene.Sanne.SeesView(reason);
        scene.Sanne.SeesInput("Dag 2", rest);
        scene.Daan.Cards("Sanne stelt").ShouldBe(0);
        await scene.Sanne.Presses("Stel voor", ("Dag 1", "2026-02-02"), ("Tijd 1", "15.30"));
        scene.Sanne.SeesView("Voorgesteld.", "maandag 2 februari 2026 om 15:30 uur");
    }

    [Fact]
    public async Task Nothing_in_common_is_told_to_the_proposer_who_decides()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Proposes();
        await scene.Daan.Picks(BuddyScene.Slot1);
        await scene.Mo.Picks(BuddyScene.Slot3);
        scene.Sanne.SeesPosted("Er is nog geen tijd die iedereen past", "Iedereen koos.");
        scene.Daan.Cards("Er is nog geen tijd").ShouldBe(0);

        await scene.Sanne.OpensPosted("Bekijk");
        await scene.Sanne.Presses("Zet deze tijd vast");
        scene.Sanne.SeesView("Kies eerst één tijd.");
        await scene.Sanne.Presses("Zet deze tijd vast", ("Welke tijd wordt het?", BuddyScene.Slot3));
        scene.Sanne.SeesView($"Wandelen en smoezen · {BuddyScene.Slot3}");
        scene.Mo.SeesPosted($"Wandelen en smoezen: {BuddyScene.Slot3}");
        scene.Sanne.Cards("Er is nog geen tijd").ShouldBe(0);
    }

    [Fact]
    [Trait("Seed", "K123")]
    public async Task A_gossip_walk_says_how_it_stays_safe()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans("Roddelwandeling · 75 minuten", "75 minuten");
        scene.Daan.SeesPosted(
            "Roddelwandeling: ",
            "Wat houdt hem of haar nog tegen, denk je?",
            "Niet over wie er niet bij is",
            "Stopwoord: genoeg."
        );
        await scene.Daan.OpensPosted("Stappen");
        scene.Daan.SeesView("15 min · Persoon 1 loopt voorop en luistert.", "5 min · Iedereen: één zin");
    }

    [Theory]
    [InlineData("Wandelen en smoezen · 60 minuten", "Zoals erbij staat", "60 minuten")]
    [InlineData("Spiegelen van competenties · 45 minuten", "Zoals erbij staat", "45 minuten")]
    [InlineData("Wandelen en smoezen · 60 minuten", "120 minuten", "120 minuten")]
    public async Task A_moment_takes_as_long_as_its_kind_unless_the_group_wants_otherwise(
        string kind,
        string length,
        string taken
    )
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Proposes(kind, length);
        scene.Daan.SeesPosted(taken);
    }

    [Fact]
    public async Task In_English_the_same_moment_reads_in_English()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mo.Says("english please");
        await scene.Proposes();
        scene.Mo.SeesPosted(
            "Sanne proposes a buddy moment",
            "Walking and excuses · 60 minutes",
            "Friday 23 January 2026 at 15:30"
        );
    }

    private static async Task Works(Bot bot, Kit.Teacher teacher, params DayOfWeek[] days)
    {
        var store = bot.Services.GetRequiredService<ITeacherStore>();
        var stored = await store.LoadAsync(teacher.Person(), CancellationToken.None);
        stored.Teacher.Profile = stored.Teacher.Profile.WorkOn(WorkingDays.From(days)!.Value);
        await store.SaveAsync(stored, [], null, CancellationToken.None);
    }
}
