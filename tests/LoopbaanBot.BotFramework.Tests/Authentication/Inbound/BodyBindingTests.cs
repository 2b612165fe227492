using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Inbound;

public sealed class BodyBindingTests : IDisposable
{
    private const string Tenant = AuthenticationBed.TenantId;
    private const string Other = AuthenticationBed.OtherTenant;

    private readonly AuthenticationBed _bed = new();

    public void Dispose() => _bed.Dispose();

    [Fact]
    public void An_activity_of_the_caller_passes() => Refusal(_ => { }).ShouldBeNull();

    [Fact]
    public void The_case_of_the_service_url_does_not_matter() =>
        Refusal(activity => activity.ServiceUrl = "https://SMBA.trafficmanager.net/EMEA/").ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://evil.example/")]
    [Trait("Auth", "Bind_ServiceUrl_{missing,mismatch,array}_403")]
    public void Another_service_url_is_refused(string? serviceUrl) =>
        Refusal(activity => activity.ServiceUrl = serviceUrl)!.StatusCode.ShouldBe(403);

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost:5000/")]
    public void A_service_url_off_the_list_is_refused_though_the_token_says_the_same(string serviceUrl) =>
        Refusal(activity => activity.ServiceUrl = serviceUrl, Caller(serviceUrl))!.Reason.ShouldBe("service_host");

    [Theory]
    [InlineData(null)]
    [InlineData("webchat")]
    [InlineData("MSTEAMS")]
    [Trait("Auth", "Bind_Channel_{null,webchat,unendorsed}_403")]
    public void Another_channel_is_refused(string? channel) =>
        Refusal(activity => activity.ChannelId = channel)!.StatusCode.ShouldBe(403);

    [Fact]
    [Trait("Auth", "Bind_Channel_{null,webchat,unendorsed}_403")]
    public void A_key_that_may_not_speak_for_Teams_is_refused() =>
        Refusal(_ => { }, new Caller(CallerProfile.Channel, AuthenticationBed.ServiceUrl, ["webchat"]))!
            .ShouldBe(new RequestRefusal(403, "endorsement"));

    [Theory]
    [InlineData(Other, Other)]
    [InlineData(Tenant, Other)]
    [InlineData(Other, Tenant)]
    [InlineData(null, Other)]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(Tenant, "not-a-guid")]
    [InlineData("00000000-0000-0000-0000-000000000000", null)]
    [Trait("Auth", "Bind_Tenant_{foreign,conflicting,absent}_403")]
    public void A_tenant_that_is_foreign_or_doubtful_is_refused(string? inChannelData, string? inConversation) =>
        Refusal(InTenants(inChannelData, inConversation))!.ShouldBe(new RequestRefusal(403, "tenant"));

    [Theory]
    [InlineData(Tenant, null)]
    [InlineData(null, Tenant)]
    [InlineData("AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE", Tenant)]
    public void One_mention_of_the_own_tenant_is_enough(string? inChannelData, string? inConversation) =>
        Refusal(InTenants(inChannelData, inConversation)).ShouldBeNull();

    [Theory]
    [InlineData(Tenant, true)]
    [InlineData(Other, false)]
    public void A_tenant_in_the_service_url_must_be_the_same(string inPath, bool passes)
    {
        var serviceUrl = $"https://smba.trafficmanager.net/amer/{inPath}/";

        (Refusal(activity => activity.ServiceUrl = serviceUrl, Caller(serviceUrl)) is null).ShouldBe(passes);
    }

    [Fact]
    public async Task The_settings_may_allow_other_tenants_but_never_two_at_once()
    {
        using var bed = new AuthenticationBed(
            new() { ["Bot:AllowedTenants:0"] = Tenant, ["Bot:AllowedTenants:1"] = Other }
        );

        Refusal(InTenants(Other, Other), bed: bed).ShouldBeNull();
        Refusal(InTenants(Tenant, null), bed: bed).ShouldBeNull();
        Refusal(InTenants(Tenant, Other), bed: bed)!.Reason.ShouldBe("tenant");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("28:22222222-2222-3333-4444-555555555555")]
    [InlineData(AuthenticationBed.BotId)]
    public void An_activity_for_another_bot_is_refused(string? recipient) =>
        Refusal(activity => activity.Recipient = new ChannelAccount { Id = recipient })!.Reason.ShouldBe("recipient");

    [Fact]
    public void A_person_id_is_a_guid_or_absent()
    {
        Refusal(activity => activity.From!.AadObjectId = "teacher-a")!.Reason.ShouldBe("person");
        Refusal(activity => activity.From!.AadObjectId = null).ShouldBeNull();
        Refusal(activity => activity.From = null).ShouldBeNull();
    }

    [Fact]
    public void An_activity_without_anything_is_refused() =>
        _bed.Authenticator.Bind(Caller(), new Activity())!.StatusCode.ShouldBe(403);

    private static Action<Activity> InTenants(string? inChannelData, string? inConversation) =>
        activity =>
        {
            activity.ChannelData!.Tenant!.Id = inChannelData;
            activity.Conversation!.TenantId = inConversation;
        };

    private RequestRefusal? Refusal(Action<Activity> change, Caller? caller = null, AuthenticationBed? bed = null)
    {
        var activity = AuthenticationBed.Message();
        change(activity);
        return (bed ?? _bed).Authenticator.Bind(caller ?? Caller(), activity);
    }

    private static Caller Caller(string serviceUrl = AuthenticationBed.ServiceUrl) =>
        new(CallerProfile.Channel, serviceUrl, ["msteams"]);
}
