using System.Text.RegularExpressions;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.RoleModels.Carousels;

public sealed partial class CarouselTalkTests
{
    private const string Question = "Wat deed je op de eerste maandag in je nieuwe rol?";
    private const string Line = "Eerst een jaar proberen, dan pas kiezen.";

    [Fact]
    [Trait("Seed", "K046")]
    public async Task Twelve_teachers_go_past_four_role_models_and_meet_each_once()
    {
        await using var bot = CarouselRoad.StartsWithHouse(onDisk: true);
        var road = await CarouselRoad.With(bot, 12, 4);
        await road.Plans();
        road.Trainer.SeesView("4 groepen, 4 tafels, 4 rondes, samen 64 minuten");
        var first = road.Teachers[0];
        first.SeesPosted("Carrousel met rolmodellen op 20 januari 2026");
        await first.OpensPosted("Bekijk");
        await first.Presses("Bewaar mijn vragen", ("Vraag 1", Question));
        first.SeesView("Je vragen zijn bewaard. Alleen jij leest ze.");
        await first.Says("menu");
        first.SeesPosted("Carrousel met rolmodellen");

        await road.Trainer.Presses("Start de carrousel");
        await road.Trainer.Presses("Ja, start nu");
        road.Trainer.SeesView("Ronde 1", "Tafel 1 · Rolmodel 1:");
        road.Trainer.DoesNotSee(Question);
        await road.Trainer.Repeats(asNewActivity: true);
        bot.Clock.Advance(TimeSpan.FromMinutes(14));
        await bot.TicksMoments();
        bot.Restarts();
        bot.Clock.Advance(TimeSpan.FromMinutes(16));
        await bot.TicksMoments();
        await bot.TicksMoments();
        bot.Clock.Advance(TimeSpan.FromMinutes(16));
        await bot.TicksMoments();
        foreach (var teacher in road.Teachers)
        {
            var tables = Bells(teacher);
            tables.Length.ShouldBe(4);
            tables.Distinct().Count().ShouldBe(4);
        }

        road.RoleModels.ShouldAllBe(model =>
            model.PostedCards.Count(card => card.Text.Contains("een groep van 3")) == 4
        );
        await first.OpensPosted("Bekijk");
        first.SeesView("Nu naar tafel");
        first.SeesInput("Vraag 1", Question);
        bot.Clock.Advance(TimeSpan.FromMinutes(16));
        await bot.TicksMoments();
        first.SeesPosted("De carrousel is klaar");
        await first.OpensPosted("Bekijk");
        await first.Presses("Bewaar voor mij", ("Van Rolmodel 2, in één regel", Line));
        first.SeesView("Bewaard. Alleen jij leest dit.");
        await first.Presses("Bedank mijn rolmodellen");
        road.RoleModels.ShouldAllBe(model => model.LastPosted.Text.Contains("Mensen uit de carrousel bedanken je"));
        await road.RoleModels[1].OpensPosted("Bekijk");
        road.RoleModels[1].SeesView("Je zit aan tafel 2.", "Deze mensen bedanken je", "Leraar 1");
        road.RoleModels[1].DoesNotSee(Line);
        await road.ReopensAsTrainer();
        road.Trainer.SeesView("Bedankjes: 4");
        road.Trainer.DoesNotSee(Line);
    }

    [Fact]
    public async Task A_bell_that_was_missed_rings_for_the_round_that_runs()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var road = await CarouselRoad.With(bot, 8, 2);
        await road.Starts();
        bot.Clock.Advance(TimeSpan.FromMinutes(20));
        await bot.TicksMoments();
        var teacher = road.Teachers[0];
        Bells(teacher).Length.ShouldBe(2);
        teacher.SeesPosted("Ronde 2 van 2");
        bot.Clock.Advance(TimeSpan.FromMinutes(20));
        await bot.TicksMoments();
        teacher.SeesPosted("De carrousel is klaar");
    }

    [Fact]
    public async Task Contact_takes_two_and_nobody_hears_of_one()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var road = await CarouselRoad.With(bot, 8, 2);
        await road.Starts();
        var (teacher, model) = (road.Teachers[0], road.RoleModels[0]);
        await teacher.OpensPosted("Bekijk");
        await teacher.Presses(
            "Ja, ik wil contact houden",
            ("Met wie wil je contact?", "Rolmodel 1"),
            ("Hoe ben jij bereikbaar?", "mail naar mijn schooladres graag")
        );
        teacher.SeesView("Je zei ja.");
        model.PostedCards.ShouldNotContain(card => card.Text.Contains("Contact met"));
        await model.OpensPosted("Bekijk");
        await model.Presses("Hoe bereik ik deze persoon?", ("Met wie wil je contact?", "Leraar 1"));
        model.SeesBesideTheCard("Dat is nu niet te lezen. Het kan pas als jullie allebei ja zeggen.");
        await model.Presses(
            "Ja, ik wil contact houden",
            ("Met wie wil je contact?", "Leraar 1"),
            ("Hoe ben jij bereikbaar?", "bel me na het laatste uur")
        );
        model.SeesPosted("Contact met Leraar 1: jullie zeiden allebei ja");
        teacher.SeesPosted("Contact met Rolmodel 1: jullie zeiden allebei ja");
        await teacher.OpensPosted("Bekijk");
        await teacher.Presses("Hoe bereik ik deze persoon?", ("Met wie wil je contact?", "Rolmodel 1"));
        teacher.SeesView("bel me na het laatste uur");
        await model.Forgets();
        teacher.PostedCards.ShouldAllBe(card => !card.Text.Contains("Rolmodel 1"));
    }

    [Fact]
    public async Task Somebody_who_does_not_lead_cannot_start_it_and_a_stranger_finds_nothing()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var road = await CarouselRoad.With(bot, 8, 2);
        await road.Plans();
        var start = road.Trainer.Card!.Press("Start de carrousel");
        var eve = bot.Teacher("Eve");
        await eve.InstallsTheBot();
        foreach (var person in new[] { eve, road.Teachers[0], road.RoleModels[0] })
        {
            var data = start.Data.DeepClone().AsObject();
            data["sure"] = "yes";
            await person.Forges(start.Verb, data);
            person.SeesBesideTheCard("Deze carrousel is er niet meer.");
        }

        await road.Trainer.Presses("Stop de carrousel");
        await road.Trainer.Presses("Ja, stop");
        road.Teachers[0].SeesPosted("De carrousel gaat niet door");
        await road.Teachers[0].Says("menu");
        road.Teachers[0].LastPosted.Text.ShouldNotContain("volgende gesprek");
    }

    [Fact]
    public async Task Too_few_role_models_give_no_start()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var road = await CarouselRoad.With(bot, 8, 1);
        await road.Plans();
        road.Trainer.SeesView("2 tot en met 5 rolmodellen die komen");
        road.Trainer.Card!.HasButton("Start de carrousel").ShouldBeFalse();
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_the_tables_as_they_are()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var road = await CarouselRoad.With(bot, 8, 2);
        await road.Starts();
        await road.Teachers[0].Forgets();
        await road.RoleModels[0].Forgets();
        bot.Clock.Advance(TimeSpan.FromMinutes(15));
        await bot.TicksMoments();
        Bells(road.Teachers[1]).Distinct().Count().ShouldBe(2);
        await road.ReopensAsTrainer();
        road.Trainer.SeesView("Tafel 2 · Rolmodel 2:");
        road.Trainer.DoesNotSee("Leraar 1,");
    }

    private static string[] Bells(Teacher teacher) =>
        [
            .. teacher
                .PostedCards.Select(card => Bell().Match(card.Text))
                .Where(bell => bell.Success)
                .Select(bell => bell.Groups[1].Value),
        ];

    [GeneratedRegex(@"Nu naar tafel (\d)")]
    private static partial Regex Bell();
}
