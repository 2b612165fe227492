namespace LoopbaanBot.Tests.Shipping.Deployment;

/// <summary>What a deployment would stumble over, found without deploying; each rule gives sentences, none when all is well.</summary>
internal static class TemplateRules
{
    private static readonly string[] s_secretFunctions =
    [
        "listKeys",
        "listSecrets",
        "listAccountSas",
        "listServiceSas",
    ];

    public static IEnumerable<string> BrokenExpressions(ArmTemplate template) =>
        ArmTemplate
            .Texts(template.Root)
            .Where(text => text.StartsWith('[') && !ArmExpression.IsBalanced(text))
            .Select(text => $"does not close: {text}");

    public static IEnumerable<string> UnknownNames(ArmTemplate template) =>
        Used(template, "parameters")
            .Except(template.Parameters)
            .Select(name => $"no parameter {name}")
            .Concat(Used(template, "variables").Except(template.Variables).Select(name => $"no variable {name}"));

    public static IEnumerable<string> UnusedNames(ArmTemplate template) =>
        template
            .Parameters.Except(Used(template, "parameters"))
            .Concat(template.Variables.Except(Used(template, "variables")))
            .Select(name => $"nothing uses {name}");

    public static IEnumerable<string> UnknownResources(ArmTemplate template) =>
        ArmTemplate
            .Texts(template.Root)
            .SelectMany(ArmResource.References)
            .Except(template.Resources.Select(resource => resource.Id))
            .Select(id => $"no resource {id}");

    /// <summary>A resource that names another is made after it, and waits for nothing it does not know.</summary>
    public static IEnumerable<string> WrongOrder(ArmTemplate template) => template.Resources.SelectMany(WrongOrder);

    public static IEnumerable<string> Secrets(ArmTemplate template) =>
        ArmTemplate
            .Texts(template.Root)
            .Where(text => s_secretFunctions.Any(function => ArmExpression.Calls(text, function).Any()))
            .Concat(template.Outputs.Select(output => (string)output["type"]!).Where(IsSecretType))
            .Select(text => $"gives a secret away: {text}");

    private static IEnumerable<string> WrongOrder(ArmResource resource)
    {
        var waits = resource.DependsOn.SelectMany(ArmResource.References).ToList();
        if (waits.Count != resource.DependsOn.Count())
        {
            yield return $"{resource.Id} waits for something that is not a resourceId()";
        }

        var parent = resource.Id[..resource.Id.LastIndexOf('|')];
        var names = resource
            .Body.Where(field => field.Key is not ("dependsOn" or "name"))
            .SelectMany(field => ArmTemplate.Texts(field.Value))
            .SelectMany(ArmResource.References);
        foreach (var missing in names.Except(waits))
        {
            yield return $"{resource.Id} does not wait for {missing}";
        }

        if (parent.Contains('|', StringComparison.Ordinal) && waits.Count == 0)
        {
            yield return $"{resource.Id} does not wait for its parent";
        }
    }

    private static bool IsSecretType(string type) => type.StartsWith("secure", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Used(ArmTemplate template, string function) =>
        ArmTemplate
            .Texts(template.Root)
            .SelectMany(text => ArmExpression.Calls(text, function))
            .Select(arguments => arguments[0].Trim('\''))
            .Distinct();
}
