using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Tests.Content;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>What helps a manager to listen: lessons, openers, what not to ask, and a look at oneself.</summary>
public sealed class ManagingTests
{
    [Fact]
    [Trait("Seed", "L049")]
    [Trait("Seed", "K167")]
    [Trait("Seed", "K176")]
    public async Task Three_lessons_say_how_long_the_reading_and_the_practice_take_with_figures_and_their_limits()
    {
        await using var bot = Bot.Starts();
        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await daan.OpensTeam();
        await daan.Presses("Korte lessen");
        await daan.Presses("Luisteren zonder plan");
        daan.SeesView("Lees 1 minuut, oefen 10.", "telt mee in wat een training oplevert");
        await daan.Presses("Korte lessen");

        await daan.Presses("Kunnen, willen, ruimte");
        daan.SeesView("Kunnen:", "Willen:", "Ruimte:");
        await daan.Presses("Korte lessen");
        await daan.Presses("Toon lef en weet wat je niet vraagt");
        daan.SeesView("praten over een andere stap mensen juist helpen blijven");
        daan.SeesView("33 leraren", "28", "kleine groep", "Een bewijs is het dus niet.");
        await daan.Presses("Wat vraag je niet?");
        daan.SeesView("Niet: Ga je weg? Blijf je wel?", "Wel: Hoe ziet een goed jaar er voor jou uit?");
        await daan.Presses("Gesprekken met mijn team");
        await daan.Presses("Lastige momenten");
        daan.SeesView("Als iemand zegt: Ik wil hier weg.");
    }

    [Fact]
    [Trait("Seed", "L050")]
    public async Task A_look_at_oneself_is_kept_for_oneself_and_thrown_away()
    {
        await using var bot = Bot.Starts();
        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await daan.OpensTeam();
        await daan.Presses("Kijk naar jezelf");
        await daan.Presses("Bewaar");
        daan.SeesView("Kies eerst bij één zin wat past.");
        await daan.Presses("Bewaar", ("Ik vraag naar plannen verder dan het werk van nu.", "Nog niet"));
        daan.SeesView("Bewaard. Alleen jij ziet dit.", "Misschien iets om te oefenen");
        await daan.OpensTeam();
        await daan.Presses("Kijk naar jezelf");
        daan.SeesInput("Ik vraag naar plannen verder dan het werk van nu.", "NotYet");
        await daan.Presses("Gooi weg");
        daan.SeesView("Weggegooid.");
        daan.Card!.Buttons.ShouldNotContain("Gooi weg");
    }

    [Fact]
    [Trait("Seed", "K012")]
    public async Task Every_card_that_a_manager_gets_asks_one_thing_beyond_the_present_job()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Spoken();
        string[] talk =
        [
            "Afspraken",
            "Naar het gesprek",
            "Hoe was het?",
            "Naar het gesprek",
            "Reageer",
            "Naar het gesprek",
        ];
        string[] help =
        [
            "Gesprekken met mijn team",
            "Korte lessen",
            "Kunnen, willen, ruimte",
            "Wat vraag je niet?",
            "Gesprekken met mijn team",
            "Lastige momenten",
            "Gesprekken met mijn team",
            "Kijk naar jezelf",
        ];
        AsksAhead(daan);
        foreach (var button in talk.Concat(help))
        {
            await daan.Presses(button);
            AsksAhead(daan);
        }

        foreach (var card in daan.PostedCards.Where(card => card.Text.Contains("Sanne", StringComparison.Ordinal)))
        {
            card.Text.ShouldContain("Vraag ook verder dan het werk van nu:");
        }
    }

    [Fact]
    public async Task Teachers_who_wrote_different_things_get_their_managers_the_same_openers()
    {
        await using var bot = Bot.Starts();
        var cards = new List<string>();
        foreach (
            var words in new[] { "Wil ik weg van deze school?", "Hoe word ik een betere mentor voor de brugklas?" }
        )
        {
            var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
            await sanne.InstallsTheBot();
            await daan.InstallsTheBot();
            await sanne.WritesQuestion(words);
            await sanne.PutsInCircle(daan, TalkRoad.Boss, "Leidinggevende");
            await sanne.AsksForTalk();
            await daan.OpensPosted("Open dit gesprek");
            cards.Add(daan.LastPosted.Text + daan.Card!.Text);
        }

        cards[0].ShouldBe(cards[1]);
    }

    [Fact]
    public async Task Openers_follow_the_phase_that_a_teacher_works_in()
    {
        await using var bot = Bot.Starts();
        var asked = new HashSet<string>();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.IsKnownAs(bot, Phase.Starting);
        await sanne.AsksForTalk("Niets, alleen een afspraak");
        foreach (var _ in Enumerable.Range(0, 10))
        {
            asked.UnionWith(OpenersOf(sanne));
            bot.Clock.Advance(TimeSpan.FromDays(1));
            await sanne.OpensOwnTalk();
            await sanne.Presses("Vraag iemand anders");
            await sanne.Presses("Bekijk eerst", (TalkRoad.Who, TalkRoad.BossLine));
            await sanne.Presses("Stuur");
        }

        await daan.OpensPosted("Open dit gesprek");
        OpenersOf(daan).ShouldBe(OpenersOf(sanne));
        asked.ShouldContain("Wat helpt je nu het meest om hier te groeien?");
        asked.ShouldNotContain("Wat wil je hier op school nog zien of meemaken?");
        asked.ShouldNotContain("Welke ervaring van jou gebruiken we op school nog te weinig?");
    }

    [Fact]
    public async Task Of_two_who_ask_on_one_day_neither_can_tell_by_the_openers_that_another_asked()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Open dit gesprek");
        var first = OpenersOf(daan);
        OpenersOf(sanne).ShouldBe(first);
        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        await mo.PutsInCircle(daan, TalkRoad.Boss, "Leidinggevende");
        await mo.AsksForTalk("Niets, alleen een afspraak");
        await daan.OpensPosted("Open dit gesprek");
        daan.SeesView("Startgesprek met Mo");
        OpenersOf(daan).ShouldBe(first);
        OpenersOf(mo).ShouldBe(OpenersOf(daan));
        OpenersOf(daan).Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Library.LanguageNames), MemberType = typeof(Library))]
    [Trait("Seed", "K012")]
    public void Every_pair_of_openers_of_a_whole_year_holds_a_question_ahead(string language)
    {
        var managers = Library.Of(language).Managers;
        foreach (var kind in Enum.GetValues<TalkKind>())
        {
            var pairs = Enumerable
                .Range(0, 365)
                .SelectMany(day =>
                    new Phase?[] { null, Phase.Aspiring, Phase.Starting, Phase.Experienced }.Select(phase =>
                        managers.Deck.Choose(kind, phase, new DateOnly(2026, 1, 1).AddDays(day))
                    )
                )
                .ToArray();
            pairs.ShouldAllBe(pair =>
                managers.Find(pair.Second)!.Starter.AsksAhead && !managers.Find(pair.First)!.Starter.AsksAhead
            );
        }
    }

    [Theory]
    [InlineData("aan werken, hier of ergens anders?\"}", "aan werken, hier of ergens anders.\"}")]
    [InlineData("{id: MT9, asks: ahead", "{id: MT9, asks: later")]
    [InlineData("hardAhead: \"Wat zou je over een jaar anders willen zien?\"", "hardAhead: \"Luister goed.\"")]
    public void A_card_that_asks_nothing_ahead_is_refused_at_start(string piece, string other) =>
        Should.Throw<ContentException>(() => Library.With("nl/managers.yaml", piece, other));

    private static List<string> OpenersOf(Teacher teacher) =>
        [
            .. teacher
                .Card!.Text.Split([TalkRoad.OpenersOfOther, "Twee vragen om mee te beginnen"], StringSplitOptions.None)[
                    1
                ]
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Take(2),
        ];

    /// <summary>One question ahead: as an opener, or on a line of its own, and not both.</summary>
    private static void AsksAhead(Teacher manager)
    {
        const string Line = "Vraag ook verder dan het werk van nu:";
        var hasOpeners = manager.Card!.Text.Contains("Twee vragen om mee te beginnen", StringComparison.Ordinal);
        manager.Card!.Text.Split(Line).Length.ShouldBe(hasOpeners ? 1 : 2, manager.Card!.Text);
    }
}
