using LoopbaanBot.Tests.Transcripts.Intakes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Obstacles;

/// <summary>"Dit weegt zwaar" is the teacher's own signal; it is answered with people and never looked into.</summary>
public sealed class HeavyTests
{
    private static readonly (string Key, string Value)[] s_contacts =
    [
        ("School:Contacts:0:Name", "Noor de Wit"),
        ("School:Contacts:0:Role", "ConfidentialAdviser"),
        ("School:Contacts:0:Reach", "kamer 1.12, of 06 1234 5678"),
        ("School:Contacts:1:Name", "Arbo Noord"),
        ("School:Contacts:1:Role", "CompanyDoctor"),
        ("School:Contacts:1:Reach", "via het secretariaat"),
    ];

    [Fact]
    public async Task The_signal_offers_a_person_whom_the_school_named_or_one_small_thing()
    {
        await using var bot = Bot.Starts(settings: s_contacts);
        var teacher = bot.Teacher();
        await Presses(teacher);
        teacher.SeesView("Jij geeft dit aan.", "Wat past nu bij je?");
        await teacher.Presses("Eén klein ding doen");
        teacher.SeesView("Kies één klein ding voor vandaag.");

        await teacher.Presses("Praten met iemand");
        teacher.SeesView("Noor de Wit, vertrouwenspersoon: kamer 1.12, of 06 1234 5678");
        teacher.SeesView("Arbo Noord, bedrijfsarts: via het secretariaat");
    }

    [Fact]
    public async Task Without_names_of_the_school_the_answer_is_kind_all_the_same()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Presses(teacher);
        await teacher.Presses("Praten met iemand");

        teacher.SeesView("Kies iemand die je vertrouwt", "Je school gaf mij nog geen namen door.");
        teacher.SeesView("Vraag op school naar de vertrouwenspersoon of de bedrijfsarts.");
    }

    [Fact]
    public async Task Two_signals_in_a_row_put_a_person_first()
    {
        await using var bot = Bot.Starts(settings: s_contacts);
        var teacher = bot.Teacher();
        await Presses(teacher);
        await Presses(teacher);
        teacher.SeesView("Wat past nu bij je?");
        bot.Clock.Advance(TimeSpan.FromDays(6));

        await Presses(teacher);
        teacher.SeesView("Dan gaat een gesprek voor.", "Noor de Wit");
        teacher.Card!.HasButton("Eén klein ding doen").ShouldBeFalse();

        // The fortnight counts from the latest signal, not from the first.
        bot.Clock.Advance(TimeSpan.FromDays(9));
        await Presses(teacher);
        teacher.SeesView("Dan gaat een gesprek voor.");
        bot.Clock.Advance(TimeSpan.FromDays(15));
        await Presses(teacher);
        teacher.SeesView("Wat past nu bij je?");
    }

    [Fact]
    public async Task Only_a_day_is_kept_and_the_chat_says_nothing_about_it()
    {
        await using var bot = Bot.Starts(settings: s_contacts);
        var teacher = bot.Teacher();
        await Presses(teacher);

        (await StarterTests.Known(bot, teacher)).HeavyOn.ShouldBe(new DateOnly(2026, 1, 20));
        teacher.PostedCards.ShouldHaveSingleItem().Text.Trim().ShouldBe("Iemand om mee te praten\nBekijk");
        bot.Log.Lines.ShouldAllBe(line => !line.Contains("heavy.press", StringComparison.Ordinal));
        await teacher.Presses("Eén klein ding doen");
        await teacher.Presses("Praten met iemand");
        (await bot.World.StoredText()).ShouldNotContain("person\"");
    }

    [Fact]
    public async Task The_button_stands_with_what_is_in_the_way()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("wat staat in de weg");
        await teacher.Presses("Bekijk");
        await teacher.Presses("Dit weegt zwaar");
        teacher.SeesView("Wat past nu bij je?");
    }

    [Fact]
    public async Task Looking_for_somebody_from_the_help_is_no_signal()
    {
        await using var bot = Bot.Starts(settings: s_contacts);
        var teacher = bot.Teacher();
        await teacher.Says("help");
        await teacher.Presses("Iemand om mee te praten");

        teacher.SeesView("Iemand om mee te praten", "Noor de Wit");
        teacher.Card!.Text.ShouldNotContain("Dit weegt zwaar");
        (await StarterTests.Known(bot, teacher)).HeavyOn.ShouldBeNull();
    }

    private static async Task Presses(Teacher teacher)
    {
        await teacher.Says("dit weegt zwaar");
        await teacher.Presses("Bekijk");
    }
}
