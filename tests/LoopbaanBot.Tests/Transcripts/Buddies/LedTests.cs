using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Tests.Transcripts.Cohorts;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

/// <summary>
/// Nobody is put with whom they named as manager, also when they did so after they joined; and whoever arranges the
/// groups learns neither that nor who.
/// </summary>
public sealed class LedTests
{
    private const string Apart = "lukt het nu niet. Wat mensen mij in vertrouwen vertellen, zeg ik niet verder.";
    private const string Stale = "Er is iets veranderd sinds dit voorstel.";
    private const string NoSwap = "Deze wissel gaat niet.";

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Named_after_joining_they_are_not_put_together_and_the_organiser_hears_no_reason(int people)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, people);
        await Names(road.Members[0], road.Members[2]);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");

        road.Organiser.SeesView(Apart);
        SaysNothing(road);
        (await road.Buddies()).Draft.ShouldBeNull();
    }

    [Fact]
    public async Task Five_people_are_no_group_either()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 5);
        await Names(road.Members[0], road.Members[2]);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        await road.Organiser.Presses("Maak één groep van vijf");

        road.Organiser.SeesView(Apart);
        SaysNothing(road);
        (await road.Buddies()).Draft.ShouldBeNull();
    }

    [Fact]
    public async Task Named_after_the_proposal_it_is_not_published_in_the_words_for_any_other_change()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        await Names(road.Members[2], road.Members[0]);
        await road.Organiser.Presses("Publiceer");

        road.Organiser.SeesView(Stale);
        SaysNothing(road);
        (await road.Buddies()).IsPublished.ShouldBeFalse();
        var text = road.Organiser.Card!.Text;

        // Somebody who leaves makes it old, too.
        await Unnames(road.Members[2], road.Members[0]);
        await road.Opens(road.Organiser);
        road.Organiser.DoesNotSee(Stale);
        await road.TakePart(road.Members[..3]);
        await road.Opens(road.Organiser);
        road.Organiser.SeesView(Stale);
        text.ShouldContain(Stale);
    }

    [Fact]
    public async Task A_swap_that_would_do_it_is_refused_in_the_words_for_any_other_refusal()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 6);
        await Names(road.Members[0], road.Members[2]);
        await road.Opens(road.Organiser);
        await road.Organiser.Presses("Maak buddygroepen");
        var draft = (await road.Buddies()).Draft!;
        var named = road.Members[2].Person();
        var mine = draft.GroupOf(road.Members[0].Person())!.People.First(one => one != road.Members[0].Person());
        mine.ShouldNotBe(named);

        await Swaps(road, mine, named);
        road.Organiser.SeesView(NoSwap);
        SaysNothing(road);
        (await road.Buddies()).Draft!.GroupOf(named)!.People.ShouldNotContain(road.Members[0].Person());
        var refused = road.Organiser.Card!.Text;

        await Swaps(road, mine, road.Members[0].Person());
        road.Organiser.Card!.Text.ShouldBe(refused);
    }

    [Fact]
    public async Task Named_in_the_group_nobody_moves_but_the_manager_is_no_buddy_and_only_the_teacher_is_told()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var (sanne, fatima) = (road.Members[0], road.Members[2]);
        await Names(sanne, fatima);

        (await Buddies(bot, sanne)).ShouldNotContain(fatima.Person());
        (await Buddies(bot, sanne)).Count.ShouldBe(2);
        (await Buddies(bot, fatima)).ShouldContain(sanne.Person());
        await sanne.OpensPosted("Naar mijn buddy's");
        sanne.SeesView("Fatima koos je ook als leidinggevende.", "Dat weet alleen jij.");
        await fatima.OpensPosted("Naar mijn buddy's");
        fatima.DoesNotSee("leidinggevende");
        await road.Opens(road.Organiser);
        SaysNothing(road);
        road.Organiser.Card!.HasButton("Maak een voorstel").ShouldBeFalse();
    }

    [Fact]
    public async Task Who_comes_back_from_a_pause_waits_rather_than_joins_whom_they_named_meanwhile()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 4);
        await road.Publishes();
        var (sanne, fatima) = (road.Members[0], road.Members[2]);
        await sanne.OpensPosted("Naar mijn buddy's");
        await sanne.Presses("Even niet");
        await sanne.Presses("Ja, even niet");
        await Names(sanne, fatima);
        await sanne.Says("mijn buddygroep");
        await sanne.Presses("Naar mijn buddy's");
        await sanne.Presses("Ik doe weer mee");
        sanne.SeesView("De organisator zoekt een groep voor je.");

        await road.Organiser.OpensPosted("Naar de buddygroepen");
        await road.Organiser.Presses("Maak een voorstel");
        road.Organiser.SeesView(Apart);
        SaysNothing(road);
    }

    private static void SaysNothing(BuddiesRoad road) => road.Organiser.DoesNotSee("leidinggevende");

    private static Task Names(Teacher teacher, Teacher manager) =>
        teacher.PutsInCircle(manager, "mijn teamleider", "Leidinggevende");

    private static Task Unnames(Teacher teacher, Teacher manager) =>
        teacher.PutsInCircle(manager, "mijn teamleider van toen");

    private static Task Swaps(BuddiesRoad road, Careers.People.PersonId one, Careers.People.PersonId other) =>
        road.Organiser.Presses(
            "Wissel",
            ("Wissel deze deelnemer", NameOf(road, one)),
            ("met deze deelnemer", NameOf(road, other))
        );

    private static string NameOf(BuddiesRoad road, Careers.People.PersonId person) =>
        BuddiesRoad.Name(road.Members.Single(member => member.Person() == person));

    private static async Task<IReadOnlyList<Careers.People.PersonId>> Buddies(Bot bot, Teacher teacher) =>
        [
            .. (
                await bot.Services.GetRequiredService<IBuddyBonds>().ListAsync(teacher.Person(), CancellationToken.None)
            ).SelectMany(bond => bond.Members.Select(member => member.Person)),
        ];
}
