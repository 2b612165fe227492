using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Chats;

/// <summary>In a group or a team nothing personal is said, asked or repeated.</summary>
public sealed class GroupTests
{
    [Theory]
    [InlineData("groupChat", "mijn reflecties")]
    [InlineData("groupChat", "reflecteren")]
    [InlineData("channel", "kwaliteitenreflectie")]
    [InlineData("channel", "stop")]
    public async Task A_private_command_is_refused_without_repeating_it(string kind, string words)
    {
        await using var bot = Bot.Starts();
        var teacher = InGroup(bot, kind);

        await teacher.Sends(Mentioned(teacher.Chat, words));
        teacher.LastPosted.Text.ShouldBe("Dat doen we met zijn tweeën. Open een eigen chat met LoopbaanBot.");
        bot.Store.Reads.ShouldBe(0);
        bot.Store.Writes.ShouldBe(0);
    }

    [Theory]
    [InlineData("groupChat", "In deze groep stel ik geen persoonlijke vragen")]
    [InlineData("channel", "In dit team stel ik geen persoonlijke vragen")]
    public async Task Asked_for_help_or_anything_else_it_says_what_it_does_there(string kind, string words)
    {
        await using var bot = Bot.Starts();
        var teacher = InGroup(bot, kind);

        await teacher.Sends(Mentioned(teacher.Chat, "help"));
        teacher.SeesPosted(words);
        bot.Canary.Plant("ik voel me niet goed op school");
        await teacher.Sends(Mentioned(teacher.Chat, "ik voel me niet goed op school"));
        teacher.SeesPosted(words);
    }

    [Fact]
    public async Task A_button_of_a_personal_card_does_nothing_in_a_group()
    {
        await using var bot = Bot.Starts();
        var teacher = InGroup(bot, "groupChat");

        await teacher.Forges("journal.open", new JsonObject { ["v"] = "1" });
        teacher.SeesBesideTheCard("Dat doen we met zijn tweeën. Open een eigen chat met LoopbaanBot.");
    }

    [Fact]
    public async Task In_English_too()
    {
        await using var bot = Bot.Starts();
        var teacher = new Teacher(bot, new Chat("Aoife", "en-GB", World.Tenant, "groupChat"));

        await teacher.Sends(Mentioned(teacher.Chat, "my reflections"));
        teacher.SeesPosted("That is between the two of us.");
        await teacher.Sends(Mentioned(teacher.Chat, "hi"));
        teacher.SeesPosted("In this group I ask no personal questions");
    }

    private static Teacher InGroup(Bot bot, string kind) => new(bot, new Chat("Sanne", "nl-NL", World.Tenant, kind));

    private static JsonObject Mentioned(Chat chat, string words)
    {
        var activity = chat.Message($"<at>LoopbaanBot</at> {words}");
        activity["entities"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>LoopbaanBot</at>",
                ["mentioned"] = new JsonObject { ["id"] = "28:" + World.BotId, ["name"] = "LoopbaanBot" },
            }
        );
        return activity;
    }
}
