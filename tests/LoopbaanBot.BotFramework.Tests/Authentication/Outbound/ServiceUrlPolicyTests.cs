using LoopbaanBot.BotFramework.Authentication.Outbound;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Outbound;

public sealed class ServiceUrlPolicyTests
{
    public static TheoryData<string> Disallowed =>
        new(
            "https://smba.trafficmanager.net.evil.com/",
            "https://smba.trafficmanager.net@evil.com/",
            "https://evil.com/smba.trafficmanager.net/",
            "https://evilbotframework.com/",
            "https://SMBA.trafficmanager.NET./",
            "https://ſmba.trafficmanager.net/",
            "http://smba.trafficmanager.net/",
            "https://smba.trafficmanager.net:8443/",
            "https://169.254.169.254/",
            "http://169.254.169.254/metadata",
            "https://user@smba.trafficmanager.net/",
            "https://xsmba.trafficmanager.net/",
            "https://trafficmanager.net/",
            "https://other.trafficmanager.net/",
            "https://smba.infra.gov.teams.microsoft.us/",
            "https://api.botframework.com/",
            "https://localhost/",
            "http://localhost:3978/",
            "ftp://smba.trafficmanager.net/",
            "https://smba%2etrafficmanager.net/",
            "https://smba。trafficmanager。net/",
            "file:///etc/passwd"
        );

    [Theory]
    [MemberData(nameof(Disallowed))]
    public void These_are_not_the_connector(string serviceUrl)
    {
        using var bed = new AuthenticationBed();

        Policy(bed).AllowsServiceUrl(serviceUrl).ShouldBeFalse();
        if (Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri))
        {
            Policy(bed).AllowsTarget(uri).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("/emea/")]
    [InlineData("https://smba.trafficmanager.net/emea/?q=1")]
    [InlineData("https://smba.trafficmanager.net/emea/#f")]
    [InlineData("https://smba.trafficmanager.net\\@evil.com/")]
    [InlineData(" https://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/\n")]
    [InlineData("https://smba.trafficmanager.net/é/")]
    public void A_service_url_is_a_plain_address(string? serviceUrl)
    {
        using var bed = new AuthenticationBed();

        Policy(bed).AllowsServiceUrl(serviceUrl).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("https://SMBA.trafficmanager.net:443/amer/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/")]
    public void The_connector_is_allowed(string serviceUrl)
    {
        using var bed = new AuthenticationBed();

        Policy(bed).AllowsServiceUrl(serviceUrl).ShouldBeTrue();
        Policy(bed).AllowsTarget(new Uri(serviceUrl + "?pageSize=50")).ShouldBeTrue();
    }

    [Fact]
    public void The_settings_replace_the_list()
    {
        using var bed = new AuthenticationBed(
            new() { ["Bot:AllowedServiceHosts:0"] = "SMBA.infra.gcc.teams.microsoft.com" }
        );

        Policy(bed).AllowsServiceUrl("https://smba.infra.gcc.teams.microsoft.com/gcc/").ShouldBeTrue();
        Policy(bed).AllowsServiceUrl("https://smba.trafficmanager.net/").ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://127.0.0.1:56150/_connector/", true)]
    [InlineData("http://[::1]:56150/", true)]
    [InlineData("https://localhost/", true)]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    [InlineData("http://localhost.evil.com/", false)]
    [InlineData("http://localhost@evil.com/", false)]
    [InlineData("http://192.168.1.2/", false)]
    [InlineData("http://0.0.0.0/", false)]
    public void Without_a_token_loopback_is_the_whole_world(string serviceUrl, bool allowed)
    {
        using var bed = new AuthenticationBed(AuthenticationBed.Anonymous, "Development");

        Policy(bed).AllowsServiceUrl(serviceUrl).ShouldBe(allowed);
    }

    private static ServiceUrlPolicy Policy(AuthenticationBed bed) =>
        bed.Services.GetRequiredService<ServiceUrlPolicy>();
}
