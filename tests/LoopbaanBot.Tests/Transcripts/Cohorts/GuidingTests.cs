using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>Trainers and coaches: what they see, when it ends, and who cannot be one.</summary>
public sealed class GuidingTests
{
    [Fact]
    public async Task A_removed_coach_gets_nothing_by_an_old_card()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var mila = bot.Teacher("Mila");
        await mila.InstallsTheBot();
        await noor.Appoints(mila, "onze coach van boven");
        noor.SeesView("onze coach van boven · Coach · tot en met 1 september 2026");
        mila.SeesPosted("Je bent coach van een loopbaangroep.");
        var old = mila.OnAnotherDevice();
        await old.OpensPosted("Naar de groep");
        old.SeesView("De groep", CohortRoad.Name, "Doen mee: 0.");
        old.Card!.HasButton("Overdragen of annuleren").ShouldBeFalse();
        old.Card!.HasButton("Trainers en coaches").ShouldBeFalse();

        await noor.Presses(
            "Haal een rol weg",
            ("Kies één regel", "onze coach van boven · Coach · tot en met 1 september 2026")
        );
        await noor.Presses("Ja, haal de rol weg");
        noor.SeesView("De rol is weg.");
        mila.SeesPosted("Dit is voorbij.");
        var buttons = old.Card!.Buttons.Except(["Mijn groepen", "Buddygroepen"]).ToArray();
        buttons.ShouldBe(["Wie doet mee?", "Programma", "Stop als begeleider"]);
        foreach (var button in buttons)
        {
            await old.Presses(button);
            old.SeesBesideTheCard(CohortRoad.Gone);
        }
    }

    [Fact]
    public async Task Members_see_a_trainer_by_name_once_that_trainer_came_by()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var (daan, theo) = (bot.Teacher("Daan"), bot.Teacher("Theo"));
        await theo.InstallsTheBot();
        await daan.JoinsByCode(await noor.ReadsCode());
        await noor.Appoints(theo, string.Empty, "Trainer");
        noor.SeesView("Dat staat erin.", "Iemand zonder naam · Trainer");
        await daan.OpensGroups();
        daan.DoesNotSee("Trainers");

        await theo.OpensPosted("Naar de groep");
        theo.SeesView("De groep", "Trainers", "Theo");
        await daan.OpensGroups();
        daan.SeesView("Mijn groep", "Trainers", "Theo");
        await noor.OpensCohort();
        await noor.Presses("Trainers en coaches");
        noor.Card!.Text.Split("Theo · Trainer").Length.ShouldBe(2, "each guide stands there once");
    }

    [Theory]
    [InlineData("2026-01-19", "Kies een dag vanaf vandaag")]
    [InlineData("2027-01-19", "Kies een dag vanaf vandaag")]
    [InlineData("als het gaat regenen", "Die datum ken ik niet.")]
    [InlineData("31 februari", "Die datum ken ik niet.")]
    public async Task A_last_day_that_cannot_be_is_asked_again_and_stays_as_it_was_typed(string day, string reason)
    {
        const string until = "Tot en met welke dag? Leeg is tot het eind van de groep.";
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var theo = bot.Teacher("Theo");
        await noor.Presses("Trainers en coaches");
        await noor.Presses("Voeg iemand toe");
        await noor.Presses(
            "Voeg toe",
            ("Wie is het?", theo.Chat.ObjectId!),
            ("Wat doet deze persoon?", "Trainer"),
            (until, day)
        );
        noor.SeesView(reason);
        noor.SeesInput(until, day);
        (await bot.TheCohort()).Cohort.Guides.ShouldBeEmpty();
        await noor.Presses("Voeg toe", (until, "2026-03-10"));
        noor.SeesView("tot en met 10 maart 2026");
    }

    [Fact]
    public async Task A_role_that_ended_refuses_in_the_same_words()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var mila = bot.Teacher("Mila");
        await mila.InstallsTheBot();
        await noor.Presses("Trainers en coaches");
        await noor.Presses("Voeg iemand toe");
        await noor.Presses(
            "Voeg toe",
            ("Wie is het?", mila.Chat.ObjectId!),
            ("Hoe noem je deze persoon?", "onze coach van boven"),
            ("Wat doet deze persoon?", "Coach"),
            ("Tot en met welke dag? Leeg is tot het eind van de groep.", "2026-01-25")
        );
        await mila.OpensPosted("Naar de groep");
        await mila.Presses("Wie doet mee?");
        mila.SeesView("Er is nog niemand uitgenodigd.");
        bot.Clock.Advance(TimeSpan.FromDays(6));
        await mila.Presses("Terug");
        mila.SeesBesideTheCard(CohortRoad.Gone);
        await mila.OpensGroups();
        mila.SeesView("Je zit nog niet in een groep.");
    }

    [Fact]
    [Trait("Seed", "L065")]
    public async Task A_trainer_from_outside_sees_only_dates_names_and_totals()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var code = await noor.ReadsCode();
        await bot.Teacher("Daan").JoinsByCode(code);
        await noor.OpensCohort();
        await noor.Presses("Trainers en coaches");
        await noor.Presses("Code voor een trainer");
        var trainerCode = CohortRoad.FindCode(noor.Card!.Text);
        var theo = bot.Teacher("Theo", tenant: World.SecondTenant);
        await theo.TypesCode(trainerCode);
        theo.SeesView("Word je trainer van deze groep?", "Teksten van mensen zie je niet.");
        await theo.Presses("Ja, ik doe mee");
        theo.SeesView("De groep", "Daan", "Doen mee: 1.");
        theo.Card!.Buttons.ShouldBe(["Buddygroepen", "Stop als begeleider", "Mijn groepen"]);

        var second = bot.Teacher("Tweede");
        await second.TypesCode(trainerCode);
        second.SeesView("Deze code ken ik niet.");
        await noor.OpensCohort();
        await noor.Presses("Trainers en coaches");
        noor.SeesView("Theo · Trainer, extern");
    }

    [Fact]
    public async Task A_manager_guides_no_own_report_from_either_side()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var code = await noor.ReadsCode();
        var (daan, johan, sanne) = (bot.Teacher("Daan"), bot.Teacher("Johan"), bot.Teacher("Sanne"));
        await daan.PutsInCircle(johan, "mijn teamleider van havo", "Leidinggevende");
        await sanne.PutsInCircle(johan, "de baas van ons team", "Leidinggevende");
        await daan.JoinsByCode(code);
        await noor.Appoints(johan, "de teamleider van havo");
        noor.SeesView("Deze persoon kan deze groep niet begeleiden.");
        noor.SeesInput("Hoe noem je deze persoon?", "de teamleider van havo");

        await daan.Presses("Stop met de groep");
        await daan.Presses("Ja, ik stop");
        await noor.Presses("Voeg toe");
        noor.SeesView("Dat staat erin.");
        await sanne.TypesCode(code);
        await sanne.Presses("Ja, ik doe mee");
        sanne.SeesView("Je leidinggevende begeleidt deze groep.");
        (await bot.TheCohort()).Cohort.IsMember(sanne.Person()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_coach_whom_a_member_names_as_manager_later_sees_the_group_no_more()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var (daan, mila) = (bot.Teacher("Daan"), bot.Teacher("Mila"));
        await mila.InstallsTheBot();
        await daan.JoinsByCode(await noor.ReadsCode());
        await noor.Appoints(mila, "onze coach van boven");
        await mila.OpensPosted("Naar de groep");
        mila.SeesView("De groep");
        await daan.PutsInCircle(mila, "nu mijn eigen teamleider", "Leidinggevende");
        await mila.Presses("Wie doet mee?");
        mila.SeesBesideTheCard(CohortRoad.Gone);
    }

    [Fact]
    public async Task A_coach_who_stops_sees_the_group_no_more()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var mila = bot.Teacher("Mila");
        await mila.InstallsTheBot();
        await noor.Appoints(mila, "onze coach van boven");
        await mila.OpensPosted("Naar de groep");
        await mila.Presses("Stop als begeleider");
        await mila.Presses("Ja, ik stop");
        mila.SeesView("Je begeleidt deze groep niet meer");
        (await bot.TheCohort()).Cohort.Guides.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Seed", "K168")]
    public async Task A_cohort_is_handed_over_only_to_who_may_organise_and_says_yes()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var (ilse, sanne) = (bot.Ilse(), bot.Teacher("Sanne"));
        await ilse.InstallsTheBot();
        await sanne.InstallsTheBot();
        await HandsOver(noor, sanne);
        await sanne.OpensPosted("Naar de groep");
        sanne.SeesBesideTheCard(CohortRoad.Gone);
        await HandsOver(noor, ilse);
        await noor.OpensCohort();
        noor.SeesView(CohortRoad.Name);
        await ilse.OpensPosted("Naar de groep");
        ilse.SeesView("Neem je deze groep over?");
        await ilse.Presses("Ja, ik neem over");
        ilse.SeesView("De groep is nu van jou.", "Overdragen of annuleren");
        (await bot.TheCohort()).Cohort.Organiser.ShouldBe(ilse.Person());
        await noor.Presses("Wie doet mee?");
        noor.SeesBesideTheCard(CohortRoad.Gone);
    }

    [Fact]
    public async Task Stopping_that_was_kept_but_not_answered_is_done_at_the_next_press()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var mila = bot.Teacher("Mila");
        await mila.InstallsTheBot();
        await noor.Appoints(mila, "onze coach van boven");
        await mila.OpensPosted("Naar de groep");
        await mila.Presses("Stop als begeleider");
        await bot.Changes(cohort => cohort.Dismiss(mila.Person(), GuideRole.Coach));

        await mila.Presses("Ja, ik stop");
        mila.SeesView("Je begeleidt deze groep niet meer");
        mila.SeesPosted("Dit is voorbij.");
    }

    [Fact]
    public async Task Taking_over_that_was_kept_but_not_answered_is_done_at_the_next_press()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var ilse = bot.Ilse();
        await ilse.InstallsTheBot();
        await HandsOver(noor, ilse);
        await ilse.OpensPosted("Naar de groep");
        await bot.Changes(cohort => cohort.TakeOver(ilse.Person(), null, "Huisacademie A"));

        await ilse.Presses("Ja, ik neem over");
        ilse.SeesView("De groep is nu van jou.", "Overdragen of annuleren");
        ilse.SeesPosted("Dit is voorbij.");
    }

    private static async Task HandsOver(Teacher noor, Teacher other)
    {
        await noor.OpensCohort();
        await noor.Presses("Overdragen of annuleren");
        await noor.Presses("Draag de groep over");
        await noor.Presses("Vraag het", ("Wie is het?", other.Chat.ObjectId!));
        noor.SeesView("De vraag gaat op weg.");
    }
}
