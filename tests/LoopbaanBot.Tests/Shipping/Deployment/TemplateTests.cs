using System.Text.Json.Nodes;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping.Deployment;

public sealed class TemplateTests
{
    private readonly ArmTemplate _template = ArmTemplate.Parse(ArmTemplate.ReadText());

    [Fact]
    public void Every_expression_closes() => TemplateRules.BrokenExpressions(_template).ShouldBeEmpty();

    [Fact]
    public void Every_parameter_and_variable_exists() => TemplateRules.UnknownNames(_template).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_declared_for_nothing() => TemplateRules.UnusedNames(_template).ShouldBeEmpty();

    [Fact]
    public void Every_resource_that_is_named_is_made() => TemplateRules.UnknownResources(_template).ShouldBeEmpty();

    [Fact]
    public void Resources_wait_for_what_they_name() => TemplateRules.WrongOrder(_template).ShouldBeEmpty();

    [Fact]
    public void The_template_reads_no_keys_and_gives_no_secrets_out() =>
        TemplateRules.Secrets(_template).ShouldBeEmpty();

    [Fact]
    public void The_storage_account_knows_no_keys()
    {
        var storage = Properties("Microsoft.Storage/storageAccounts");

        ((bool)storage["allowSharedKeyAccess"]!).ShouldBeFalse();
        ((bool)storage["allowBlobPublicAccess"]!).ShouldBeFalse();
        ((bool)storage["supportsHttpsTrafficOnly"]!).ShouldBeTrue();
        ((string?)storage["minimumTlsVersion"]).ShouldBe("TLS1_2");
    }

    [Fact]
    public void The_app_is_reached_safely_and_watched()
    {
        var app = Properties("Microsoft.Web/sites");

        ((bool)app["httpsOnly"]!).ShouldBeTrue();
        ((string?)app["siteConfig"]!["healthCheckPath"]).ShouldBe("/health");
        ((string?)app["siteConfig"]!["ftpsState"]).ShouldBe("Disabled");
        ((bool)app["siteConfig"]!["alwaysOn"]!).ShouldBeTrue();
    }

    [Fact]
    public void The_bot_has_an_identity_without_a_password()
    {
        ((string?)Properties("Microsoft.BotService/botServices")["msaAppType"]).ShouldBe("UserAssignedMSI");
        ((string?)Properties("Microsoft.BotService/botServices/channels")["channelName"]).ShouldBe("MsTeamsChannel");
    }

    [Theory]
    [InlineData("school.parameters.json")]
    [InlineData("several-boards.parameters.json")]
    public void A_parameter_file_fills_what_has_no_default_and_nothing_unknown(string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(Repository.PathTo("deployment", name)))!;
        var given = file["parameters"]!.AsObject().Select(parameter => parameter.Key).ToList();
        var needed = _template.Parameters.Where(parameter =>
            !_template.Root["parameters"]![parameter]!.AsObject().ContainsKey("defaultValue")
        );

        given.ShouldBeSubsetOf(_template.Parameters);
        needed.ShouldBeSubsetOf(given);
    }

    private JsonNode Properties(string type) =>
        _template.Resources.Single(resource => resource.Type == type).Body["properties"]!;
}
