using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.Extensions.Configuration;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Settings;

public sealed class BotAuthenticationOptionsTests
{
    [Fact]
    public void Good_settings_pass() => Problems([]).ShouldBeEmpty();

    [Theory]
    [InlineData("Bot:BotId", "", "BotId is empty")]
    [InlineData("Bot:BotId", "bot", "BotId is not a GUID")]
    [InlineData("Bot:BotId", "{11111111-2222-3333-4444-555555555555}", "BotId is not a GUID")]
    [InlineData("Bot:TenantId", "", "TenantId is not a GUID")]
    [InlineData("Bot:AllowedTenants:0", "*", "AllowedTenants")]
    [InlineData("Bot:BotType", "MultiTenant", "MultiTenant is refused")]
    [InlineData("Bot:BotType", "UserAssignedMSI", "no certificate or secret")]
    [InlineData("Bot:BotType", "WorkloadIdentity", "no certificate or secret")]
    [InlineData("Bot:BotType", "77", "BotType is unknown")]
    [InlineData("Bot:ClientSecret", "", "needs a certificate")]
    [InlineData("Bot:CertificatePath", "bot.pfx", "not several")]
    [InlineData("Bot:TokenFilePath", "/token", "WorkloadIdentity")]
    [InlineData("Bot:AcceptEmulatorTokens", "true", "Development")]
    [InlineData("Bot:Dev:AllowAnonymous", "true", "Development environment only")]
    public void One_wrong_setting_is_named(string key, string value, string problem) =>
        Problems(new() { [key] = value }).ShouldContain(problem);

    [Theory]
    [InlineData("Public", "smba.infra.gov.teams.microsoft.us", "does not belong")]
    [InlineData("USGov", "smba.trafficmanager.net", "does not belong")]
    [InlineData("China", "smba.trafficmanager.net", "does not belong")]
    [InlineData("Public", "*.trafficmanager.net", "plain host name")]
    [InlineData("Public", "https://smba.trafficmanager.net", "plain host name")]
    [InlineData("Public", "smba.trafficmanager.net.", "plain host name")]
    [InlineData("Public", "169.254.169.254", "plain host name")]
    [InlineData("Public", "ſmba.trafficmanager.net", "plain host name")]
    [InlineData("Public", "smba.infra.gcc.teams.microsoft.com", "")]
    [InlineData("USGov", "smba.infra.dod.teams.microsoft.us", "")]
    public void Hosts_are_exact_and_of_the_own_cloud(string cloud, string host, string problem)
    {
        var problems = Problems(new() { ["Bot:Cloud"] = cloud, ["Bot:AllowedServiceHosts:0"] = host });

        problems.Contains(problem, StringComparison.Ordinal).ShouldBeTrue(problems);
        (problems.Length == 0).ShouldBe(problem.Length == 0);
    }

    [Fact]
    public void A_bot_with_an_identity_takes_no_anonymous_calls() =>
        Problems(new() { ["Bot:Dev:AllowAnonymous"] = "true" }, "Development").ShouldContain("contradicts");

    [Fact]
    public void Anonymous_development_needs_nothing_else() =>
        Problems(AuthenticationBed.Anonymous, "Development").ShouldBeEmpty();

    [Fact]
    public void A_secret_in_a_file_is_refused_and_one_beside_it_is_not()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "appsettings.json");
        File.WriteAllText(file, """{ "Bot": { "ClientSecret": "not-a-secret" } }""");
        var inFile = new ConfigurationBuilder()
            .AddJsonFile(file)
            .AddConfiguration(AuthenticationBed.Configuration(null))
            .Build();
        var chained = new ConfigurationBuilder().AddConfiguration(inFile).Build();

        ProblemsOf(inFile).ShouldContain("configuration file");
        ProblemsOf(chained).ShouldContain("configuration file");
        ProblemsOf(AuthenticationBed.Configuration(null)).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_secret_in_a_file_is_only_a_hint_for_readers()
    {
        using var json = new MemoryStream("""{ "Bot": { "ClientSecret": "" } }"""u8.ToArray());
        var configuration = new ConfigurationBuilder()
            .AddJsonStream(json)
            .AddConfiguration(AuthenticationBed.Configuration(null))
            .Build();

        ProblemsOf(configuration).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(BotCloud.Public, ".com", ".net")]
    [InlineData(BotCloud.USGov, ".us", ".us")]
    [InlineData(BotCloud.China, ".cn", ".cn")]
    public void A_cloud_selects_its_whole_set(BotCloud cloud, string ending, string hostEnding)
    {
        var endpoints = CloudEndpoints.Of(cloud);
        string[] addresses = [endpoints.ChannelIssuer, endpoints.ChannelMetadata, endpoints.Authority, endpoints.Scope];

        addresses.ShouldAllBe(address => new Uri(address).Host.EndsWith(ending, StringComparison.Ordinal));
        endpoints.ServiceHosts.ShouldAllBe(host => host.EndsWith(hostEnding, StringComparison.Ordinal));
    }

    private static string Problems(Dictionary<string, string?> settings, string environment = "Production") =>
        ProblemsOf(AuthenticationBed.Configuration(settings), environment);

    private static string ProblemsOf(IConfigurationRoot configuration, string environment = "Production")
    {
        var options = new BotAuthenticationOptions();
        configuration.GetSection(BotAuthenticationOptions.SectionName).Bind(options);
        var result = new BotAuthenticationOptionsValidator(new TestEnvironment(environment), configuration).Validate(
            null,
            options
        );
        return string.Join('\n', result.Failures ?? []);
    }
}
