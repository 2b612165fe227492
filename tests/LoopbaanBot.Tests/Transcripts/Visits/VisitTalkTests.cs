using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;
using LoopbaanBot.Tests.Transcripts.RoleModels;
using LoopbaanBot.Tests.Transcripts.RoleModels.Carousels;

namespace LoopbaanBot.Tests.Transcripts.Visits;

/// <summary>The opportunity board: post, find, ask, agree, look back.</summary>
public sealed class VisitTalkTests
{
    private const string What = "Een dagdeel met onze decaan meelopen";
    private const string Question = "Hoe verdeelt zij de gesprekken over de week?";
    private const string Report = "Ze plant elke dag een leeg uur.";
    private const string Copy = "Elke vrijdag een half uur niets inplannen.";
    private const string Gone = "Dit staat niet meer op het bord.";

    [Fact]
    [Trait("Seed", "K106")]
    [Trait("Seed", "K131")]
    [Trait("Seed", "K160")]
    [Trait("Seed", "K171")]
    public async Task Shadowing_is_posted_asked_agreed_covered_held_and_thanked_for()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var (sanne, daan) = await TwoPeople(bot);
        await daan.Posts();
        daan.SeesView("Het staat op het bord.", What);

        await sanne.OpensBoard();
        sanne.SeesView($"Meelopen · {What} · tot en met 3 maart 2026");
        await sanne.Presses("Lees meer");
        sanne.SeesView(What, "Lyceum Oost", "Van Daan");
        await sanne.Presses("Vraag of je mag komen");
        sanne.SeesView("Je vraag is verstuurd.");
        await sanne.Presses("Bewaar", ("Wat wil je te weten komen? (alleen voor jou)", Question));
        sanne.SeesView("Bewaard.");

        daan.SeesPosted("Sanne wil graag bij je komen kijken");
        await daan.OpensPosted("Bekijk het bezoek");
        daan.DoesNotSee(Question);
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-29"));
        daan.SeesView("Afgesproken voor 29 januari 2026", "Andere dag kiezen?");
        daan.DoesNotSee("Past het?");
        daan.DoesNotSee("mag leeg blijven");
        sanne.SeesPosted("Bezoek met Daan op 29 januari 2026");
        await sanne.OpensPosted("Bekijk het bezoek");
        await sanne.Presses("Bewaar", ("Is er iemand voor je lessen?", "Ja, dat is geregeld"));
        sanne.SeesInput("Is er iemand voor je lessen?", "yes");
        sanne.SeesInput("Wat wil je te weten komen? (alleen voor jou)", Question);
        await sanne.Says("menu");
        sanne.SeesPosted("Bezoek met Daan, op 29 januari 2026");

        bot.Clock.MoveTo(new DateTimeOffset(2026, 1, 29, 17, 0, 0, TimeSpan.Zero));
        await bot.TicksMoments();
        sanne.SeesPosted("Je bezoek met Daan");
        await sanne.OpensPosted("Bekijk het bezoek");
        await sanne.Presses(
            "Bewaar",
            ("Wat verraste je, in één regel? (alleen voor jou)", Report),
            ("Wat wil je overnemen, in één regel? (alleen voor jou)", Copy)
        );
        sanne.SeesInput("Wat wil je overnemen, in één regel? (alleen voor jou)", Copy);
        await sanne.Presses("Bedank");
        daan.SeesPosted("Sanne bedankt je voor het bezoek");
        await daan.OpensPosted("Bekijk het bezoek");
        daan.DoesNotSee(Report);
        daan.DoesNotSee(Copy);
    }

    [Fact]
    public async Task An_offer_ends_by_itself_is_withdrawn_at_once_and_only_members_post()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var (sanne, daan) = await TwoPeople(bot);
        await sanne.OpensBoard();
        sanne.Card!.HasButton("Bied zelf iets aan").ShouldBeFalse();
        await sanne.Forges("visit.new", new() { ["v"] = "1" });
        sanne.SeesBesideTheCard(Gone);
        await daan.Posts();
        await sanne.OpensBoard();
        await sanne.Presses("Lees meer");
        bot.Clock.MoveTo(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero));
        await sanne.Presses("Vraag of je mag komen");
        sanne.SeesBesideTheCard(Gone);
        await daan.Posts("2026-04-01");
        await daan.Presses("Haal van het bord");
        daan.SeesBesideTheCard("Dit staat niet meer op het bord. Wat je afsprak, gaat door.");
        await sanne.OpensBoard();
        sanne.SeesView("Er staat nu niets met deze keuze op het bord.");
    }

    [Fact]
    public async Task Not_now_and_stepping_out_need_no_reason()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var (sanne, daan) = await TwoPeople(bot);
        await daan.Posts();
        await sanne.Asks();
        await daan.OpensPosted("Bekijk het bezoek");
        await daan.Presses("Nu even niet");
        daan.SeesBesideTheCard("Dat is goed. De ander hoort alleen dat het nu niet lukt.");
        sanne.SeesPosted("Je vraag aan Daan", "Dit lukt nu niet.");
        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        await mo.Asks();
        await mo.PressesAtOnce(20, "Bewaar");
        await daan.OpensPosted("Bekijk het bezoek");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "gisteren"));
        daan.SeesView("Kies een dag vanaf vandaag, binnen een jaar.");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-29"));
        await daan.Presses("Dit gaat toch niet door");
        mo.SeesPosted("Het bezoek met Daan gaat niet door", "Daar is geen reden bij nodig.");
    }

    [Theory]
    [InlineData("**vet** [link](https://kwaad.example) <at>Iedereen</at>")]
    [InlineData("\u202eomgekeerd\u202c _schuin_ `code`")]
    public async Task Hostile_words_of_a_poster_are_shown_letter_by_letter(string words)
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var (sanne, daan) = await TwoPeople(bot);
        await daan.Posts(title: words);
        await sanne.OpensBoard();
        sanne.Answer.Card!.ToJsonString().ShouldNotContain("[link](");
        await sanne.Presses("Lees meer");
        sanne.Answer.Card!.Runs().ShouldContain(run => run.Length > 10);
        sanne.Answer.Card!.Blocks().ShouldAllBe(text => !text.Contains("kwaad") && !text.Contains("omgekeerd"));
    }

    [Fact]
    public async Task Ten_thousand_characters_are_refused_kindly()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var (_, daan) = await TwoPeople(bot);
        await daan.Posts(title: new string('x', 10_000));
        daan.Answer.Message.ShouldNotBeNull().ShouldContain("120");
    }

    [Fact]
    public async Task A_stranger_opens_no_request_of_others()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var (sanne, daan) = await TwoPeople(bot);
        await daan.Posts();
        await sanne.Asks();
        var press = sanne.Card!.Press("Bewaar");
        var eve = bot.Teacher("Eve");
        await eve.InstallsTheBot();
        foreach (var verb in new[] { press.Verb, "visit.agree", "visit.decline", "visit.leave", "visit.thank" })
        {
            await eve.Forges(verb, press.Data.DeepClone().AsObject());
            eve.SeesBesideTheCard(Gone);
        }
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_the_board_and_the_other_hears_that_it_is_off()
    {
        await using var bot = CarouselRoad.StartsWithHouse();
        var (sanne, daan) = await TwoPeople(bot);
        await daan.Posts();
        await sanne.Asks();
        await daan.OpensPosted("Bekijk het bezoek");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-29"));
        await daan.Forgets();
        sanne.SeesPosted("Een bezoek gaat niet door");
        sanne.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("Bezoek met Daan"));
        (await bot.Traces([daan.Chat.ObjectId!, What])).ShouldBeEmpty();
    }

    private static async Task<(Teacher Sanne, Teacher Daan)> TwoPeople(Bot bot)
    {
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan", tenant: World.SecondTenant));
        await sanne.InstallsTheBot();
        await daan.InstallsTheBot();
        await bot.KeepsCohort(daan);
        return (sanne, daan);
    }
}

internal static class VisitRoad
{
    public static async Task OpensBoard(this Teacher teacher)
    {
        await teacher.Says("kijkje in de keuken");
        await teacher.Presses("Naar het bord");
    }

    public static async Task Posts(
        this Teacher teacher,
        string until = "2026-03-03",
        string title = "Een dagdeel met onze decaan meelopen"
    )
    {
        await teacher.OpensBoard();
        await teacher.Presses("Bied zelf iets aan");
        await teacher.Presses(
            "Zet op het bord",
            ("Wat is het?", "Meelopen"),
            ("Wat bied je aan?", title),
            ("Waar?", "Lyceum Oost"),
            ("Tot en met welke dag staat het op het bord?", until)
        );
    }

    public static async Task Asks(this Teacher teacher)
    {
        await teacher.OpensBoard();
        await teacher.Presses("Lees meer");
        await teacher.Presses("Vraag of je mag komen");
    }
}
