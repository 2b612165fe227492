namespace LoopbaanBot.Tests.Shipping.Deployment;

/// <summary>Each rule is shown one template that breaks it.</summary>
public sealed class TemplateCanaryTests
{
    private const string Storage = "resourceId('Microsoft.Storage/storageAccounts', variables('storageName'))";

    [Fact]
    public void An_expression_that_does_not_close_is_seen() =>
        TemplateRules
            .BrokenExpressions(Broken("uniqueString(resourceGroup().id, ", "uniqueString((resourceGroup().id, "))
            .ShouldNotBeEmpty();

    [Fact]
    public void A_misspelt_parameter_is_seen() =>
        TemplateRules
            .UnknownNames(Broken("[parameters('planSize')]", "[parameters('planSise')]"))
            .ShouldBe(["no parameter planSise"]);

    [Fact]
    public void A_misspelt_variable_is_seen() =>
        TemplateRules
            .UnknownNames(Broken("[variables('tableEndpoint')]", "[variables('endpoint')]"))
            .ShouldBe(["no variable endpoint"]);

    [Fact]
    public void A_parameter_that_nothing_uses_is_seen() =>
        TemplateRules.UnusedNames(Broken("[parameters('planSize')]", "B1")).ShouldBe(["nothing uses planSize"]);

    [Fact]
    public void A_reference_to_a_resource_that_is_not_made_is_seen() =>
        TemplateRules
            .UnknownResources(
                Broken("\"type\": \"Microsoft.Storage/storageAccounts\"", "\"type\": \"Microsoft.Storage/accounts\"")
            )
            .ShouldNotBeEmpty();

    [Fact]
    public void A_resource_that_does_not_wait_is_seen() =>
        TemplateRules
            .WrongOrder(Broken($"\"[{Storage}]\",\n        \"[resourceId", "\"[resourceId"))
            .ShouldHaveSingleItem()
            .ShouldContain("does not wait for 'Microsoft.Storage/storageAccounts'");

    [Fact]
    public void A_child_that_does_not_wait_for_its_parent_is_seen() =>
        TemplateRules
            .WrongOrder(
                Broken(
                    "\"dependsOn\": [\"[resourceId('Microsoft.BotService/botServices', parameters('name'))]\"]",
                    "\"dependsOn\": []"
                )
            )
            .ShouldHaveSingleItem()
            .ShouldContain("its parent");

    [Theory]
    [InlineData("listKeys")]
    [InlineData("listAccountSas")]
    public void A_key_that_is_read_is_seen(string function) =>
        TemplateRules
            .Secrets(Broken("[variables('hostName')]", $"[{function}({Storage}, '2023-05-01')]"))
            .ShouldNotBeEmpty();

    private static ArmTemplate Broken(string right, string wrong)
    {
        var text = ArmTemplate.ReadText();
        text.ShouldContain(right);
        return ArmTemplate.Parse(text.Replace(right, wrong, StringComparison.Ordinal));
    }
}
