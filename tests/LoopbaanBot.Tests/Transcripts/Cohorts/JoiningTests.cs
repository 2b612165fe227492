using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>Joining is one's own turn: by a card, or by a code that works across schools.</summary>
public sealed class JoiningTests
{
    [Fact]
    [Trait("Seed", "K007")]
    public async Task Somebody_of_another_board_joins_by_the_code_and_sees_dates_and_people()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var code = await noor.ReadsCode();
        var daan = bot.Teacher("Daan", tenant: World.SecondTenant);
        await daan.TypesCode(code.ToLowerInvariant());
        daan.SeesView("Doe je mee?", CohortRoad.Name, "Noor organiseert deze groep.", "1. dinsdag 10 maart 2026");
        daan.Card!.Choices(CohortRoad.School).ShouldBe(["De Brug", "Het Kompas"]);
        await daan.Presses("Ja, ik doe mee", (CohortRoad.School, "De Brug"));
        daan.SeesView("Je doet mee.", "Deze mensen doen mee", "Daan", CohortRoad.Place);

        var member = (await bot.TheCohort()).Cohort.Accepted.Single();
        member.School.ShouldBe(SchoolName.From("de brug"));
        member.Person.ShouldBe(daan.Person());
        await daan.OpensGroups();
        daan.SeesView("Mijn groep", CohortRoad.Name, "Stop met de groep");
        await daan.Says("menu");
        daan.SeesPosted("bijeenkomst 1 van je groep");
    }

    [Fact]
    public async Task An_invitation_is_one_card_without_the_organisers_words_and_shows_who_answered()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var (daan, fatima) = (bot.Teacher("Daan"), bot.Teacher("Fatima"));
        await daan.InstallsTheBot();
        await noor.Invites(daan, "die van gym beneden");
        await noor.Invites(fatima, "de buurvrouw van boven");
        await noor.OpensCohort();
        noor.SeesView("Mensen die ik niet bereik: 1.");
        await noor.Presses("Wie doet mee?");
        noor.SeesView("Nog geen antwoord (2)", "Nog geen LoopbaanBot.", "de buurvrouw van boven");
        daan.SeesPosted("Doe je mee met een loopbaangroep?", "Noor organiseert deze groep.", "10 maart 2026");

        await fatima.InstallsTheBot();
        fatima.SeesPosted("Doe je mee met een loopbaangroep?");
        await fatima.OpensPosted("Naar de groep");
        await fatima.Presses("Nee, nu niet");
        fatima.SeesView("Je doet niet mee", "Je hoeft niet te zeggen hoe dat komt.");
        await daan.OpensPosted("Naar de groep");
        await daan.Presses("Ja, ik doe mee", (CohortRoad.School, "basisschool de Horizon"));
        daan.SeesPosted("Je doet mee met een loopbaangroep.");

        await noor.OpensCohort();
        await noor.Presses("Wie doet mee?");
        noor.SeesView("Doet mee (1)", "Daan", "Doet niet mee (1)", "de buurvrouw van boven");
        noor.DoesNotSee("Horizon");
        await fatima.OpensPosted("Naar de groep");
        await fatima.Presses("Ja, ik doe mee");
        fatima.SeesView("Je doet mee.", "Daan, Fatima");
    }

    [Fact]
    public async Task An_open_invitation_is_found_at_the_people_and_one_remedy_names_all_it_is_for()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var (daan, fatima, mila) = (bot.Teacher("Daan"), bot.Teacher("Fatima"), bot.Teacher("Mila"));
        await daan.InstallsTheBot();
        await noor.Invites(daan, "die van gym beneden");
        await noor.Invites(fatima, "de buurvrouw van boven");
        await noor.Invites(mila, "onze nieuwe van Engels");
        noor.Card!.Text.Split("Nog geen LoopbaanBot.").Length.ShouldBe(2);
        noor.SeesView("de buurvrouw van boven, onze nieuwe van Engels");

        await daan.Says("mensen");
        daan.SeesPosted("Mensen");
        await daan.OpensPosted("Uitnodiging voor een groep");
        daan.SeesView("Doe je mee?", CohortRoad.Name);
        await daan.Presses("Ja, ik doe mee");
        await daan.Says("mensen");
        daan.LastPosted.Card!.HasButton("Uitnodiging voor een groep").ShouldBeFalse();
        await daan.OpensGroups();
        await daan.Presses("Mijn groepen");
        daan.SeesView("Ik heb een code", CohortRoad.Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pressing_yes_again_is_one_membership(bool asNewActivity)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var code = await (await bot.OrganisesCohort()).ReadsCode();
        var daan = bot.Teacher("Daan");
        await daan.JoinsByCode(code);
        await daan.Repeats(asNewActivity);
        (await bot.TheCohort()).Cohort.Members.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_hundred_presses_at_once_are_one_membership()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var code = await (await bot.OrganisesCohort()).ReadsCode();
        var daan = bot.Teacher("Daan");
        await daan.TypesCode(code);
        await daan.PressesAtOnce(100, "Ja, ik doe mee");
        (await bot.TheCohort()).Cohort.Members.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_twenty_first_hears_kindly_that_it_is_full()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var code = await (await bot.OrganisesCohort()).ReadsCode();
        var people = Enumerable.Range(1, 21).Select(number => bot.Teacher($"Lid {number}")).ToArray();
        foreach (var person in people)
        {
            await person.TypesCode(code);
        }

        await Task.WhenAll(people.Select(person => person.Presses("Ja, ik doe mee")));
        (await bot.TheCohort()).Cohort.Accepted.Count().ShouldBe(20);
        people.Count(person => person.Card!.Text.Contains("De groep is vol.")).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_an_old_and_a_guessed_code_open_nothing()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var old = await noor.ReadsCode();
        var (daan, sanne) = (bot.Teacher("Daan"), bot.Teacher("Sanne"));
        await daan.TypesCode(old);
        await noor.Presses("Maak een nieuwe code");
        var current = CohortRoad.FindCode(noor.Card!.Text);
        current.ShouldNotBe(old);

        await daan.Presses("Ja, ik doe mee");
        daan.SeesBesideTheCard(CohortRoad.Gone);
        await sanne.TypesCode(old);
        sanne.SeesView("Deze code ken ik niet.");
        for (var number = 0; number < 12; number++)
        {
            await sanne.Presses("Zoek de groep", ("Jouw code", "geen code"));
        }

        await sanne.Presses("Zoek de groep", ("Jouw code", current));
        sanne.SeesView("Je probeerde vandaag veel codes.");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await sanne.Presses("Zoek de groep", ("Jouw code", current));
        sanne.SeesView("Doe je mee?");
    }

    [Fact]
    public async Task A_forwarded_card_swapped_ids_and_a_school_that_is_not_on_the_list_get_nowhere()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var (daan, mo) = (bot.Teacher("Daan"), bot.Teacher("Mo"));
        await daan.InstallsTheBot();
        await noor.Invites(daan, "die van gym beneden");
        var open = daan.LastPosted.Card!.Press("Naar de groep");
        await daan.OpensPosted("Naar de groep");
        var accept = daan.Card!.Press("Ja, ik doe mee");
        foreach (var (verb, data) in new[] { open, accept })
        {
            await mo.Forges(verb, data.DeepClone().AsObject());
            mo.SeesBesideTheCard(CohortRoad.Gone);
        }

        var foreign = bot.Teacher("Daan", tenant: World.ForeignTenant);
        foreign.Chat.ObjectId = daan.Chat.ObjectId;
        await foreign.Forges(accept.Verb, accept.Data.DeepClone().AsObject());
        foreign.Answer.Card.ShouldBeNull();
        var id = accept.Data["cohort"]!.GetValue<string>();
        accept.Data["cohort"] = $"{Guid.NewGuid():N}{id[32..]}";
        await daan.Forges(accept.Verb, accept.Data);
        daan.SeesBesideTheCard(CohortRoad.Gone);
        (await bot.TheCohort()).Cohort.Accepted.ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaving_asks_once_and_needs_no_reason()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var daan = bot.Teacher("Daan");
        await daan.JoinsByCode(await noor.ReadsCode());
        await daan.Presses("Stop met de groep");
        daan.SeesView("Je gaat uit de groep en uit je buddygroep.", "Je hoeft geen reden te geven.");
        await daan.Presses("Nee, ik blijf");
        await daan.Presses("Mijn buddygroep");
        daan.SeesView("Mijn buddygroep");
        await daan.OpensGroups();
        await daan.Presses("Stop met de groep");
        await daan.Presses("Ja, ik stop");
        daan.SeesView("Je bent uit de groep");
        await daan.Repeats(asNewActivity: true);
        daan.SeesView("Je bent uit de groep");
        await daan.OpensGroups();
        daan.SeesView("Je zit nog niet in een groep.");
        await noor.OpensCohort();
        await noor.Presses("Wie doet mee?");
        noor.SeesView("Gestopt (1)");
    }

    [Fact]
    public async Task Whoever_is_forgotten_is_gone_from_the_cohort()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var daan = bot.Teacher("Daan");
        await daan.JoinsByCode(await noor.ReadsCode());
        await daan.Says("mijn gegevens");
        await daan.OpensPosted("Open mijn gegevens");
        daan.SeesView("In welke groepen je zit");
        await daan.Presses("Vergeet mij");
        await daan.Presses("Ja, wis alles");
        (await bot.TheCohort()).Cohort.Mentions(daan.Person()).ShouldBeFalse();
    }

    [Fact]
    public async Task Hostile_words_are_shown_letter_by_letter()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = bot.Noor();
        const string Hostile = "**dik** [klik](https://kwaad.example) <at>Sanne</at> \u202Eomgekeerd";
        await noor.OpensGroups();
        await noor.Presses("Nieuwe groep");
        await noor.Presses(
            "Maak de groep",
            ("Hoe heet de groep?", new string('a', 10_000)),
            ("Op welke dag?", "2026-03-10")
        );
        noor.SeesView("Geef de groep een naam van 1 tot en met 60 tekens.");
        await noor.Presses(
            "Maak de groep",
            ("Hoe heet de groep?", Hostile[..55]),
            ("Waar is het? Dit hoeft niet.", Hostile)
        );
        noor.SeesView(Hostile[..55], Hostile);
        noor.Card!.Json.ShouldNotContain("\"TextBlock\",\"text\":\"**dik");
        await noor.OpensGroups();
        noor.Card!.Choices("Kies een groep").Single().ShouldNotContain("**dik**");
    }
}
