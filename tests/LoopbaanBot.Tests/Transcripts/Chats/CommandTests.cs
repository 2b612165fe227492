using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Chats;

/// <summary>What can be typed at any time, in both languages.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("hoi", "Wat wil je doen?")]
    [InlineData("menu", "Wat wil je doen?")]
    [InlineData("help", "Zo werkt LoopbaanBot")]
    [InlineData("taal", "Welke taal wil je gebruiken?")]
    [InlineData("mijn reflecties", "Hier staan je reflecties.")]
    [InlineData("reflecteren", "Waar wil je bij stilstaan?")]
    [InlineData("Reflecteren!", "Waar wil je bij stilstaan?")]
    [InlineData("stop", "Er loopt nu geen gesprek.")]
    public async Task Dutch_commands(string words, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Says(words);
        teacher.SeesPosted(answer);
    }

    [Theory]
    [InlineData("hi", "What would you like to do?")]
    [InlineData("menu", "What would you like to do?")]
    [InlineData("help", "How LoopbaanBot works")]
    [InlineData("language", "Which language would you like to use?")]
    [InlineData("my reflections", "Here are your reflections.")]
    [InlineData("reflect", "What would you like to look at?")]
    [InlineData("stop", "No talk is under way.")]
    public async Task English_commands(string words, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Aoife", locale: "en-IE");

        await teacher.Says(words);
        teacher.SeesPosted(answer);
    }

    [Theory]
    [InlineData("Reflecteren", "Waar wil je bij stilstaan?")]
    [InlineData("Mijn reflecties", "Je hebt nog geen reflecties.")]
    [InlineData("Mijn weg", "Kies zelf waar je begint.")]
    [InlineData("Jij bepaalt", "Hier regel je je taal, je ritme en wat je deelt.")]
    [InlineData("Help", "Ik geef geen advies en geen oordeel.")]
    public async Task Everything_on_the_menu_opens(string button, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("menu");

        await teacher.Presses(button);
        teacher.SeesView(answer);
    }

    [Fact]
    public async Task The_menu_shows_the_running_talk_and_opens_it()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await teacher.Says("hoi");
        teacher.SeesPosted("Wat wil je doen?", "Kwaliteitenreflectie · Wat kan ik?", "Ga verder met je concept");
        await teacher.Presses("Ga verder met je concept");
        teacher.SeesView("Vraag 2 van 4");
    }

    [Fact]
    public async Task A_topic_can_be_named_at_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Says("netwerken");
        teacher.SeesPosted("Netwerken", "5 minuten · je kunt altijd stoppen");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
    }

    [Fact]
    public async Task A_sentence_that_is_not_understood_is_answered_three_times_each_better()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Says("bladiebladiebla");
        teacher.SeesPosted("Dat begrijp ik niet. Typ reflecteren, mensen of help.");
        await teacher.Says("blubberdeblubber");
        teacher.SeesPosted("Daar kan ik niets mee. Probeer reflecteren, menu of help.");
        await teacher.Says("blabberdeblab");
        teacher.SeesPosted("Ik begrijp je nog niet. Hieronder staat wat ik wel kan.", "Dit kun je altijd typen:");
        await teacher.Says("bladiebladiebla");
        teacher.SeesPosted("Dat begrijp ik niet.");
    }

    [Fact]
    public async Task A_command_in_between_starts_the_count_anew()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("bladiebladiebla");
        await teacher.Says("blubberdeblubber");
        await teacher.Says("menu");

        await teacher.Says("blabberdeblab");
        teacher.SeesPosted("Dat begrijp ik niet.");
    }

    [Fact]
    public async Task An_English_client_reads_English_misses()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Aoife", locale: "en-GB");
        await teacher.Says("gobbledygook");
        teacher.SeesPosted("I do not understand that. Type reflect, people or help.");
        await teacher.Says("gobbledygook");
        teacher.SeesPosted("Try reflect, menu or help.");
        await teacher.Says("gobbledygook");
        teacher.SeesPosted("How LoopbaanBot works");
    }

    [Fact]
    public async Task Another_client_than_a_Dutch_or_English_one_reads_Dutch()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher(locale: "fr-FR");

        await teacher.Says("menu");
        teacher.SeesPosted("Wat wil je doen?");
    }

    [Fact]
    public async Task The_language_can_be_changed_in_the_middle_of_a_talk()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await teacher.Says("taal");
        await teacher.Presses("English");
        teacher.SeesView("I will use English from now on.");
        await teacher.Presses("Go on with your draft");
        teacher.SeesView("Reflecting on qualities", "Question 2 of 4", "Only you see this.");
        await teacher.Presses("Back");
        teacher.SeesInput("Your answer", Road.Moment);

        await teacher.Says("nederlands");
        teacher.SeesPosted("Vanaf nu gebruik ik Nederlands.");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
    }
}
