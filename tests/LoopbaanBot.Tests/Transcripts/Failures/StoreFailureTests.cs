using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Failures;

/// <summary>A store that is down, or that another turn wrote to first: nothing half-kept, nothing lost.</summary>
public sealed class StoreFailureTests
{
    private const string NotSaved = "Niet opgeslagen. Je tekst staat nog in de kaart.";

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task An_answer_that_cannot_be_kept_stays_in_the_card(bool onRead, bool onWrite)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var posted = bot.Connector.Requests;

        (bot.Store.RefusesReads, bot.Store.RefusesWrites) = (onRead, onWrite);
        await teacher.Answers(Road.Moment);
        teacher.Answer.Status.ShouldBe(200);
        teacher.SeesBesideTheCard(NotSaved);
        bot.Connector.Requests.ShouldBe(posted);

        bot.Store.IsBack();
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
        teacher.SeesInput("Je antwoord", string.Empty);
        await teacher.Answers(Road.Moment);
        teacher.SeesView("Vraag 2 van 4");
    }

    [Fact]
    public async Task A_reflection_that_cannot_be_kept_is_not_shown_as_kept()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();

        bot.Store.RefusesWrites = true;
        await teacher.Presses("Bewaar");
        teacher.SeesBesideTheCard(NotSaved);
        teacher.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("bewaard op", StringComparison.Ordinal));

        bot.Store.IsBack();
        await teacher.Presses("Bewaar");
        teacher.SeesPosted("Kwaliteitenreflectie · bewaard op 20 januari 2026");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_message_that_cannot_be_kept_gets_503_and_counts_when_it_comes_again(bool onRead, bool onWrite)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();

        (bot.Store.RefusesReads, bot.Store.RefusesWrites) = (onRead, onWrite);
        await teacher.Says(Road.Moment);
        teacher.Answer.Status.ShouldBe(503);
        teacher.LastPosted.Text.ShouldBe("Niet opgeslagen. Stuur je bericht over een paar minuten nog eens.");

        bot.Store.IsBack();
        await teacher.Repeats(asNewActivity: false);
        teacher.Answer.Status.ShouldBe(200);
        teacher.SeesPosted("Je antwoord staat erbij.");
    }

    [Fact]
    public async Task Who_chose_English_reads_in_English_that_nothing_was_kept()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("english");
        await teacher.Says("reflect");

        bot.Store.RefusesWrites = true;
        await teacher.Presses("Networking");
        teacher.SeesBesideTheCard("Not saved. Your text is still in the card.");
    }

    [Fact]
    public async Task The_health_page_tells_the_platform()
    {
        await using var bot = Bot.Starts();
        (await bot.Health()).ShouldBe(200);
        bot.Store.IsDown();
        (await bot.Health()).ShouldBe(503);
    }

    [Fact]
    public async Task A_turn_that_another_process_overtook_runs_once_more_and_both_effects_are_kept()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var teacher = bot.Teacher();
        await teacher.Begins();
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.BeforeWrite = null;
            await teacher.At(other).Says("english");
        };

        bot.Store.StartsCounting();
        await teacher.Answers(Road.Moment);
        teacher.SeesView("Question 2 of 4");
        (bot.Store.Reads, bot.Store.Writes).ShouldBe((2, 2));
        await teacher.Presses("Back");
        teacher.SeesInput("Your answer", Road.Moment);
        bot.Log.Lines.ShouldContain(line => line.Contains("this one runs again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_that_is_overtaken_twice_is_not_kept_and_says_so()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var teacher = bot.Teacher();
        await teacher.Begins();
        var language = 0;
        bot.Store.BeforeWrite = () => teacher.At(other).Says(language++ % 2 == 0 ? "english" : "nederlands");

        await teacher.Answers(Road.Moment);
        teacher.Answer.Message.ShouldNotBeNull();
        bot.Store.BeforeWrite = null;
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView("Vraag 1 van 4");
        teacher.SeesInput("Je antwoord", string.Empty);
    }

    [Fact]
    public async Task The_same_page_answered_in_two_processes_at_once_loses_no_word()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var laptop = bot.Teacher();
        await laptop.Begins();
        var phone = laptop.At(other);
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.BeforeWrite = null;
            await phone.Answers(Road.Moment);
        };

        await laptop.Answers("Eigenlijk ging het die keer vooral om de stilte na mijn vraag.");
        laptop.SeesView("Vraag 2 van 4", "Eigenlijk ging het die keer vooral om de stilte na mijn vraag.");
        await laptop.Presses("Terug");
        laptop.SeesInput("Je antwoord", Road.Moment);
    }

    [Fact]
    public async Task Two_processes_welcome_once()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var teacher = bot.Teacher();
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.BeforeWrite = null;
            await teacher.At(other).Sends(teacher.Chat.Members("membersAdded"));
        };

        await teacher.Sends(teacher.Chat.Installation("add"));
        teacher.PostedCards.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_kept_stays_kept_when_Teams_refuses_the_posted_card()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Begins();
        await teacher.WalksToSummary();

        bot.Connector.Refuses = System.Net.HttpStatusCode.Forbidden;
        await teacher.Presses("Bewaar");
        teacher.SeesView("Je vindt deze reflectie terug bij Mijn reflecties.");
        bot.Connector.Refuses = null;
        await teacher.OpensPosted("Ga verder");
        teacher.SeesView(Road.Moment, "Wijzig");
    }
}
