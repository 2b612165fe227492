using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Chats;

/// <summary>Added, added again, removed: in a personal chat, a group and a team.</summary>
public sealed class InstallTests
{
    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "personal", "Ik help je stilstaan bij je werk en je loopbaan." },
            { "groupChat", "In deze groep stel ik geen persoonlijke vragen" },
            { "channel", "In dit team stel ik geen persoonlijke vragen" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Both_events_of_one_install_give_one_welcome_in_any_order(string kind, string welcome)
    {
        await using var bot = Bot.Starts();
        var first = new Teacher(bot, new Chat("Sanne", "nl-NL", World.Tenant, kind));
        await first.Sends(first.Chat.Installation("add"));
        await first.Sends(first.Chat.Members("membersAdded"));
        await first.Sends(first.Chat.Members("membersAdded"));
        first.PostedCards.Count.ShouldBe(1);
        first.SeesPosted("Hoi, ik ben LoopbaanBot.", welcome);

        var second = new Teacher(bot, new Chat("Daan", "nl-NL", World.Tenant, kind));
        await second.Sends(second.Chat.Members("membersAdded"));
        bot.Restarts();
        await second.Sends(second.Chat.Installation("add"));
        second.PostedCards.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Where_it_was_removed_the_bot_says_nothing_until_it_is_added_again(string kind, string welcome)
    {
        await using var bot = Bot.Starts();
        var teacher = new Teacher(bot, new Chat("Sanne", "nl-NL", World.Tenant, kind));
        await teacher.InstallsTheBot();
        await bot.SaysOfItsOwnAccord(teacher.Chat, "Je vaste moment.");
        teacher.SeesPosted("Je vaste moment.");

        await teacher.Sends(teacher.Chat.Installation("remove"));
        await teacher.Sends(teacher.Chat.Members("membersRemoved"));
        var posted = teacher.PostedCards.Count;
        await bot.SaysOfItsOwnAccord(teacher.Chat, "Je vaste moment, nog eens.");
        teacher.PostedCards.Count.ShouldBe(posted);

        await teacher.InstallsTheBot();
        teacher.PostedCards.Count.ShouldBe(posted + 1);
        teacher.SeesPosted(welcome);
        await bot.SaysOfItsOwnAccord(teacher.Chat, "Je vaste moment.");
        teacher.SeesPosted("Je vaste moment.");
    }

    [Fact]
    public async Task Events_that_arrive_at_once_give_one_welcome()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(number =>
                    bot.Receives(
                        number % 2 == 0 ? teacher.Chat.Installation("add") : teacher.Chat.Members("membersAdded")
                    )
                )
        );

        teacher.PostedCards.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_English_client_is_welcomed_in_English()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher("Aoife", locale: "en-GB");
        await teacher.InstallsTheBot();

        teacher.SeesPosted("Hi, I am LoopbaanBot.", "Start with a question");
        await teacher.OpensPosted("How does this work?");
        teacher.SeesView("I give no advice and no judgement.");
    }

    [Fact]
    public async Task Others_who_join_or_leave_a_group_change_nothing()
    {
        await using var bot = Bot.Starts();
        var teacher = new Teacher(bot, new Chat("Sanne", "nl-NL", World.Tenant, "groupChat"));
        await teacher.InstallsTheBot();
        var colleague = new System.Text.Json.Nodes.JsonObject { ["id"] = "29:Daan" };

        await teacher.Sends(
            teacher.Chat.With("conversationUpdate", ("membersAdded", new System.Text.Json.Nodes.JsonArray(colleague)))
        );
        await teacher.Sends(
            teacher.Chat.With(
                "conversationUpdate",
                ("membersRemoved", new System.Text.Json.Nodes.JsonArray(colleague.DeepClone()))
            )
        );
        teacher.PostedCards.Count.ShouldBe(1);
        await bot.SaysOfItsOwnAccord(teacher.Chat, "Iedereen is klaar.");
        teacher.PostedCards.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_welcome_that_was_not_kept_comes_when_the_event_comes_again()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        bot.Store.RefusesWrites = true;
        await teacher.Sends(teacher.Chat.Installation("add"));
        teacher.Answer.Status.ShouldBe(503);
        teacher.PostedCards.ShouldBeEmpty();
        bot.Store.IsBack();

        await teacher.Repeats(asNewActivity: false);
        teacher.Answer.Status.ShouldBe(200);
        teacher.SeesPosted("Hoi, ik ben LoopbaanBot.");
    }

    [Fact]
    public async Task Somebody_without_an_account_is_welcomed_too()
    {
        await using var bot = Bot.Starts();
        var guest = bot.Teacher("Gast");
        guest.Chat.ObjectId = null;

        await guest.InstallsTheBot();
        guest.PostedCards.Count.ShouldBe(1);
        guest.SeesPosted("Ik help je stilstaan bij je werk en je loopbaan.");
    }
}
