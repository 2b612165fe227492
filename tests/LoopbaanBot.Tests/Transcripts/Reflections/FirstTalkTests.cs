using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Reflections;

/// <summary>Whole talks, from the first word to what is kept.</summary>
public sealed class FirstTalkTests
{
    [Fact]
    [Trait("Seed", "K016")]
    public async Task An_experienced_teacher_reflects_at_the_end_of_a_tired_Tuesday()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        teacher.SeesPosted("Hoi, ik ben LoopbaanBot.", "Jij kiest het onderwerp en het tempo.", "Start met een vraag");

        await teacher.OpensPosted("Start met een vraag");
        teacher.SeesView("Waar wil je bij stilstaan?");
        await teacher.Presses("Kwaliteitenreflectie");
        teacher.SeesView("Kwaliteitenreflectie · Wat kan ik?", "Vraag 1 van 4", "Alleen jij ziet dit.");
        teacher.SeesPosted("Kwaliteitenreflectie · Wat kan ik?", "5 minuten · je kunt altijd stoppen", "Ga verder");

        await teacher.Answers("gesprek met boze ouder");
        teacher.SeesView("gesprek met boze ouder", "Kun je één moment kiezen? Waar was je, en wie waren erbij?");
        await teacher.Answers(Road.Moment);
        teacher.SeesView("Vraag 2 van 4");

        await teacher.Answers("rustig kunnen blijven, doorvragen");
        teacher.SeesView("Vraag 3 van 4", "rustig kunnen blijven");
        await teacher.Answers("Mentorgesprekken in februari");
        teacher.SeesView("Vraag 4 van 4", "Hoe goed kun je nu in twee zinnen vertellen waar je goed in bent?");

        await teacher.Rates("6");
        teacher.SeesView("6.", "Wat maakt dat je niet één punt lager zit?");
        await teacher.Answers("Ik weet het soms wel");
        teacher.SeesView("Wil je er een als-dan-plan van maken?");

        await teacher.Presses("Niet nu");
        teacher.SeesView("20 januari 2026", "Moment", "gesprek met boze ouder", Road.Moment);
        teacher.SeesView(
            "Kwaliteit",
            "rustig kunnen blijven, doorvragen",
            "Verder ermee",
            "Mentorgesprekken in februari"
        );
        teacher.Card!.Buttons.ShouldBe(["Bewaar", "Wijzig", "Nog een vraag", "Bespreek met iemand", "Gooi weg"]);

        await teacher.Presses("Bewaar");
        teacher.SeesView("Je vindt deze reflectie terug bij Mijn reflecties.", Road.Moment);
        teacher.SeesPosted("Kwaliteitenreflectie · bewaard op 20 januari 2026", "Bekijk");
    }

    [Theory]
    [InlineData("Kwaliteitenreflectie", "Wat kan ik?", "Moment", "Kwaliteit")]
    [InlineData("Motievenreflectie", "Wat wil ik?", "Wat telt", "Wat je wilt")]
    [InlineData("Werkexploratie", "Waar", "Wat je zag", "Op onderzoek")]
    [InlineData("Loopbaansturing", "Hoe", "Wat je deed", "Volgende stap")]
    [InlineData("Netwerken", "Wie", "Contact", "Wie je spreekt")]
    [Trait("Seed", "K064")]
    [Trait("Seed", "L038")]
    public async Task Each_of_the_five_competencies_has_a_whole_talk(
        string competency,
        string core,
        params string[] labels
    )
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Begins(competency);
        teacher.SeesView(core);
        await teacher.WalksToPlan();
        await teacher.Presses(
            "Verder",
            ("Als", "de bel van het vijfde uur gaat"),
            ("dan", "schrijf ik één regel op"),
            ("Lukt dat niet:", "ik doe het in de trein")
        );

        teacher.SeesView([Road.Moment, Road.Quality, Road.Ahead, "6", Road.Why, .. labels]);
        teacher.SeesView("Als de bel van het vijfde uur gaat, dan schrijf ik één regel op.");
        teacher.SeesView("Lukt dat niet: ik doe het in de trein.");
        await teacher.Presses("Bewaar");
        teacher.SeesPosted($"{competency} · bewaard op 20 januari 2026");
    }

    [Theory]
    [InlineData("Reflecting on qualities")]
    [InlineData("Reflecting on motives")]
    [InlineData("Exploring work")]
    [InlineData("Steering my career")]
    [InlineData("Networking")]
    [Trait("Seed", "K064")]
    [Trait("Seed", "L038")]
    public async Task Each_of_the_five_has_its_English_twin(string competency)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Aoife", locale: "en-GB");
        await teacher.Says("reflect");
        await teacher.Presses(competency);
        teacher.SeesView(competency, "Question 1 of 4", "Only you see this.");

        foreach (
            var words in new[]
            {
                "I let him finish and then asked what his daughter needed.",
                "Staying calm and asking on, also when somebody is cross.",
                "In the mentor talks of February I want to try this out.",
            }
        )
        {
            await teacher.Presses("Next", ("Your answer", words));
        }

        teacher.SeesView("Question 4 of 4");
        await teacher.Presses("Next", ("Your mark from 1 to 10", "7"));
        await teacher.Presses("Next", ("Your answer", "it worked yesterday too"));
        await teacher.Presses("Next", ("If", "the bell of lesson five rings"), ("then", "I write one line"));
        teacher.SeesView("If the bell of lesson five rings, then I write one line.", "it worked yesterday too");
        await teacher.Presses("Keep");
        teacher.SeesPosted($"{competency} · kept on 20 January 2026", "View");
    }
}
