using System.Net;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Authentication.Development;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Development;

public sealed class DevelopmentAccessTests
{
    [Fact]
    public async Task A_local_client_without_a_token_is_believed()
    {
        using var bed = Open();

        var result = await bed.Receives(Local());

        result.Caller!.Profile.ShouldBe(CallerProfile.LoopbackDevelopment);
        result.Refusal.ShouldBeNull();
    }

    [Fact]
    [Trait("Auth", "Dev_Anonymous_{BotIdSet,Bind0000,ForwardedHeader,ForeignHost}_Refused")]
    public async Task A_bot_with_an_id_believes_no_local_client()
    {
        using var bed = new AuthenticationBed(environment: "Development");

        (await bed.Receives(Local())).Refusal!.StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task Before_the_addresses_are_checked_nobody_is_believed()
    {
        using var bed = new AuthenticationBed(AuthenticationBed.Anonymous, "Development");

        (await bed.Receives(Local())).Refusal!.StatusCode.ShouldBe(401);
    }

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-host")]
    [InlineData("X-Forwarded-Anything")]
    [InlineData("X-Original-Host")]
    [Trait("Auth", "Dev_Anonymous_{BotIdSet,Bind0000,ForwardedHeader,ForeignHost}_Refused")]
    public async Task What_was_forwarded_is_not_local(string header)
    {
        using var bed = Open();
        var context = Local();
        context.Request.Headers[header] = "x";

        (await bed.Receives(context)).Refusal!.StatusCode.ShouldBe(401);
    }

    [Theory]
    [InlineData("localhost:3978", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("127.0.0.1:3978", true)]
    [InlineData("[::1]:3978", true)]
    [InlineData("", false)]
    [InlineData("abc.devtunnels.ms", false)]
    [InlineData("localhost.evil.com", false)]
    [InlineData("127.0.0.1.nip.io", false)]
    [InlineData("127.0.0.2", false)]
    [Trait("Auth", "Dev_Anonymous_{BotIdSet,Bind0000,ForwardedHeader,ForeignHost}_Refused")]
    public async Task Only_a_local_host_name_is_local(string host, bool believed)
    {
        using var bed = Open();
        var context = Local();
        context.Request.Host = new HostString(host);

        ((await bed.Receives(context)).Caller is not null).ShouldBe(believed);
    }

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("::1", "::1", true)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1", true)]
    [InlineData("192.168.1.2", "127.0.0.1", false)]
    [InlineData("127.0.0.1", "192.168.1.2", false)]
    [InlineData(null, "127.0.0.1", false)]
    [InlineData("127.0.0.1", null, false)]
    public async Task Both_ends_of_the_connection_are_loopback(string? remote, string? local, bool believed)
    {
        using var bed = Open();
        var context = Local();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Connection.LocalIpAddress = local is null ? null : IPAddress.Parse(local);

        ((await bed.Receives(context)).Caller is not null).ShouldBe(believed);
    }

    [Fact]
    public async Task A_token_that_nobody_can_check_is_refused()
    {
        using var bed = Open();
        var context = Local();
        context.Request.Headers.Authorization = "Bearer " + bed.Token();

        (await bed.Receives(context)).Refusal!.StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task The_playgrounds_own_ids_are_taken_as_they_are()
    {
        using var bed = Open();
        var caller = (await bed.Receives(Local())).Caller!;
        var activity = AuthenticationBed.Message();
        activity.ServiceUrl = "http://localhost:56150/_connector";
        activity.From!.AadObjectId = "teacher-a";
        activity.Recipient!.Id = "28:bot";
        activity.Conversation!.TenantId = "tenant";
        activity.ChannelData!.Tenant!.Id = "tenant";

        bed.Authenticator.Bind(caller, activity).ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost@evil.com/")]
    [InlineData("http://10.0.0.1/")]
    public async Task An_answer_never_leaves_this_machine(string? serviceUrl)
    {
        using var bed = Open();
        var caller = (await bed.Receives(Local())).Caller!;
        var activity = AuthenticationBed.Message();
        activity.ServiceUrl = serviceUrl;

        bed.Authenticator.Bind(caller, activity)!.StatusCode.ShouldBe(401);
    }

    private static AuthenticationBed Open()
    {
        var bed = new AuthenticationBed(AuthenticationBed.Anonymous, "Development");
        bed.Services.GetRequiredService<DevelopmentAccess>().Open();
        return bed;
    }

    private static DefaultHttpContext Local()
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString("localhost", 3978);
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Connection.LocalIpAddress = IPAddress.Loopback;
        return context;
    }
}
