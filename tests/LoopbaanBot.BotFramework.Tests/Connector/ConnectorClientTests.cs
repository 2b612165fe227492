using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Connector;

public sealed class ConnectorClientTests
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    private const string Thread = "19:abc@thread.tacv2;messageid=17";
    private const string Escaped = "19%3Aabc%40thread.tacv2%3Bmessageid%3D17";
    private const string Base = "https://smba.trafficmanager.net/emea/v3";

    private readonly ScriptedConnector _connector = new();

    [Fact]
    public async Task A_message_is_posted_to_its_conversation()
    {
        _connector.Answers(201, """{"id":"17"}""");

        var response = await _connector.Client.SendToConversationAsync(
            ServiceUrl,
            Thread,
            new Activity { Type = "message", Text = "Één <dag>" },
            CancellationToken.None
        );

        response!.Id.ShouldBe("17");
        _connector
            .Calls.ShouldHaveSingleItem()
            .ShouldBe(
                new SeenCall(
                    "POST",
                    $"{Base}/conversations/{Escaped}/activities",
                    """{"type":"message","text":"Één <dag>"}""",
                    "application/json; charset=utf-8"
                )
            );
    }

    [Theory]
    [InlineData(202, null)]
    [InlineData(202, "")]
    [InlineData(200, "{}")]
    public async Task An_accepted_message_may_have_no_id(int status, string? body)
    {
        _connector.Answers(status, body);

        var response = await SendAsync();

        response?.Id.ShouldBeNull();
    }

    [Theory]
    [InlineData("http://localhost:56151/_connector")]
    [InlineData("http://localhost:56151/_connector/")]
    [InlineData("http://localhost:56151/_connector//")]
    public async Task A_service_address_keeps_its_path(string serviceUrl)
    {
        _connector.Answers(202);

        await _connector.Client.SendToConversationAsync(serviceUrl, "a:1", new Activity(), CancellationToken.None);

        _connector.Calls[0].Url.ShouldBe("http://localhost:56151/_connector/v3/conversations/a%3A1/activities");
    }

    [Fact]
    public async Task A_reply_an_update_and_a_delete_name_the_activity()
    {
        _connector.Answers(200, """{"id":"x"}""");
        var client = _connector.Client;

        await client.ReplyToActivityAsync(ServiceUrl, Thread, "f:1", new Activity(), CancellationToken.None);
        await client.UpdateActivityAsync(ServiceUrl, Thread, "f:1", new Activity(), CancellationToken.None);
        await client.DeleteActivityAsync(ServiceUrl, Thread, "f:1", CancellationToken.None);

        _connector.Calls.Select(call => call.Method).ShouldBe(["POST", "PUT", "DELETE"]);
        _connector.Calls.ShouldAllBe(call => call.Url == $"{Base}/conversations/{Escaped}/activities/f%3A1");
        _connector.Calls[2].Body.ShouldBeNull();
    }

    [Fact]
    public async Task A_personal_chat_is_asked_for_with_one_member_and_the_tenant()
    {
        _connector.Answers(201, """{"id":"a:new"}""");

        var made = await _connector.Client.CreateConversationAsync(
            ServiceUrl,
            ConversationParameters.Personal("00000000-0000-0000-0000-000000000100", "tenant"),
            CancellationToken.None
        );

        made!.Id.ShouldBe("a:new");
        made.ActivityId.ShouldBeNull();
        _connector.Calls[0].Url.ShouldBe($"{Base}/conversations");
        _connector
            .Calls[0]
            .Body.ShouldBe(
                """{"isGroup":false,"members":[{"id":"00000000-0000-0000-0000-000000000100"}],"tenantId":"tenant","channelData":{"tenant":{"id":"tenant"}}}"""
            );
    }

    [Fact]
    public async Task A_channel_post_gives_a_thread_and_the_id_of_the_post()
    {
        _connector.Answers(201, """{"id":"19:abc@thread.tacv2;messageid=17","activityId":"17"}""");

        var made = await _connector.Client.CreateConversationAsync(
            ServiceUrl,
            ConversationParameters.ChannelPost("19:abc@thread.tacv2", "tenant", new Activity { Type = "message" }),
            CancellationToken.None
        );

        made!.ActivityId.ShouldBe("17");
        _connector
            .Calls[0]
            .Body.ShouldBe(
                """{"isGroup":true,"tenantId":"tenant","channelData":{"channel":{"id":"19:abc@thread.tacv2"}},"activity":{"type":"message"}}"""
            );
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        _connector
            .Answers(
                200,
                """{"members":[{"id":"29:1","objectId":"o","userRole":"user"}],"continuationToken":"a b&c"}"""
            )
            .Answers(200, """{"members":[]}""");
        var client = _connector.Client;

        var first = await client.GetConversationPagedMembersAsync(ServiceUrl, "c", 200, null, CancellationToken.None);
        await client.GetConversationPagedMembersAsync(
            ServiceUrl,
            "c",
            200,
            first!.ContinuationToken,
            CancellationToken.None
        );

        first.Members.ShouldHaveSingleItem().ObjectId.ShouldBe("o");
        _connector.Calls[0].Url.ShouldBe($"{Base}/conversations/c/pagedmembers?pageSize=200");
        _connector
            .Calls[1]
            .Url.ShouldBe($"{Base}/conversations/c/pagedmembers?pageSize=200&continuationToken=a%20b%26c");
    }

    [Fact]
    public async Task One_member_a_team_and_its_channels_can_be_asked_for()
    {
        _connector
            .Answers(200, """{"id":"29:1","aadObjectId":"o"}""")
            .Answers(200, """{"id":"t","name":"School","memberCount":3}""")
            .Answers(200, """{"conversations":[{"id":"t"},{"id":"k","name":"Kanaal"}]}""");
        var client = _connector.Client;

        var member = await client.GetConversationMemberAsync(ServiceUrl, "c", "a@b.nl", CancellationToken.None);
        var team = await client.GetTeamAsync(ServiceUrl, "19:t@x", CancellationToken.None);
        var channels = await client.GetTeamChannelsAsync(ServiceUrl, "19:t@x", CancellationToken.None);

        member!.AadObjectId.ShouldBe("o");
        (team!.Name, team.MemberCount).ShouldBe(("School", 3));
        channels!.Conversations!.Select(channel => channel.Name).ShouldBe([null, "Kanaal"]);
        _connector
            .Calls.Select(call => call.Url)
            .ShouldBe([
                $"{Base}/conversations/c/members/a%40b.nl",
                $"{Base}/teams/19%3At%40x",
                $"{Base}/teams/19%3At%40x/conversations",
            ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_change_the_path_is_refused(string id)
    {
        await Should.ThrowAsync<ArgumentException>(() =>
            _connector.Client.GetTeamAsync(ServiceUrl, id, CancellationToken.None)
        );

        _connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slash_in_an_id_stays_in_the_id()
    {
        _connector.Answers(200, "{}");

        await _connector.Client.GetTeamAsync(ServiceUrl, "../x?y#z", CancellationToken.None);

        _connector.Calls[0].Url.ShouldBe($"{Base}/teams/..%2Fx%3Fy%23z");
    }

    [Fact]
    public async Task A_card_larger_than_a_buffer_arrives_whole()
    {
        _connector.Answers(202);
        var text = new string('é', 60_000);

        await _connector.Client.SendToConversationAsync(
            ServiceUrl,
            "c",
            new Activity { Text = text },
            CancellationToken.None
        );

        _connector.Calls[0].Body.ShouldBe($$"""{"text":"{{text}}"}""");
    }

    private Task<ResourceResponse?> SendAsync() =>
        _connector.Client.SendToConversationAsync(ServiceUrl, Thread, new Activity(), CancellationToken.None);
}
