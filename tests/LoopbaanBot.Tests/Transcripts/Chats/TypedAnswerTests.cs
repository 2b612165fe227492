using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Chats;

/// <summary>An answer may be typed in the chat; the bot says once who keeps what is typed there.</summary>
public sealed class TypedAnswerTests
{
    private const string Hint = "Teams bewaart chatberichten en je school kan erin zoeken.";

    [Fact]
    public async Task A_typed_answer_counts_and_the_hint_comes_once()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        await teacher.Says(Road.Moment);
        teacher.SeesPosted("Kwaliteitenreflectie", "Je antwoord staat erbij.", Hint, "Ga verder");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 2 van 4");

        await teacher.Says(Road.Quality);
        teacher.SeesPosted("Je antwoord staat erbij.");
        teacher.LastPosted.Text.ShouldNotContain(Hint);
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 3 van 4");
        await teacher.Presses("Terug");
        teacher.SeesInput("Je antwoord", Road.Quality);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("11")]
    public async Task A_typed_mark_that_is_none_is_asked_again(string words)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToScale();

        await teacher.Says(words);
        teacher.SeesPosted("Dat past niet bij deze vraag. Kies Ga verder om te zien wat ik vroeg.");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 4 van 4");
    }

    [Fact]
    public async Task A_typed_mark_counts()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToScale();

        await teacher.Says("7");
        teacher.SeesPosted("Je antwoord staat erbij.");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("7.", "Wat maakt dat je niet één punt lager zit?");
    }

    [Fact]
    public async Task A_plan_needs_its_card()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToPlan();

        await teacher.Says("als de bel gaat dan loop ik even naar buiten");
        teacher.SeesPosted("Dat past niet bij deze vraag.");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Wil je er een als-dan-plan van maken?");
    }

    [Theory]
    [InlineData("ik wil stoppen", "Je bent gestopt. Wat je schreef, staat als concept bij Mijn reflecties.")]
    [InlineData("later", "Tot later. Je concept staat bij Mijn reflecties.")]
    public async Task Stop_and_later_work_in_words_too(string words, string answer)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await teacher.Says(words);
        teacher.SeesPosted(answer, "Ga verder");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 2 van 4");
    }

    [Fact]
    public async Task Skip_back_and_ask_differently_work_in_words_too()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.Answers(Road.Moment);

        await teacher.Says("sla over");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 3 van 4");
        await teacher.Says("terug");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 2 van 4");
        var text = teacher.Card!.Text;
        await teacher.Says("vraag anders");
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 2 van 4");
        teacher.Card!.Text.ShouldNotBe(text);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("later")]
    [InlineData("terug")]
    [InlineData("sla over")]
    public async Task Without_a_talk_there_is_nothing_to_stop(string words)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();

        await teacher.Says(words);
        teacher.SeesPosted("Er loopt nu geen gesprek. Typ menu voor je keuzes.");
    }
}
