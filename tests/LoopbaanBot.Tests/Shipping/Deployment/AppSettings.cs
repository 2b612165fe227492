using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace LoopbaanBot.Tests.Shipping.Deployment;

/// <summary>The settings that the template gives the app, as the app's configuration would see them.</summary>
internal static class AppSettings
{
    // Stands for what only a deployment knows; it reads as a text and as an address.
    private const string Unknown = "https://known-when-deployed.example/";

    /// <summary>Settings by key, with a colon between section and name; what Azure itself reads is left out.</summary>
    public static IReadOnlyDictionary<string, string?> Read(ArmTemplate template)
    {
        var variables = template.Root["variables"]!;
        var plain = variables["settings"]!
            .AsArray()
            .Select(setting => Pair((string)setting!["name"]!, (string)setting["value"]!));
        var copied = variables["copy"]!.AsArray().Select(copy => Pair(FirstOf((string)copy!["input"]!["name"]!), "["));
        var computed = Site(template)
            .SelectMany(text => ArmExpression.Calls(text, "createObject"))
            .Select(arguments => Pair(arguments[1].Trim('\''), "["));
        return plain.Concat(copied).Concat(computed).Where(setting => setting.Key.Contains(':')).ToDictionary();
    }

    /// <summary>Why the options cannot be bound from these settings; null when every key is read by one of them.</summary>
    public static string? Refusal(
        IReadOnlyDictionary<string, string?> settings,
        string section,
        params IReadOnlyList<Type> options
    )
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection(section);
        var unread = configuration.GetChildren().FirstOrDefault(key => !options.Any(type => Reads(type, key)));
        try
        {
            foreach (var type in options)
            {
                configuration.Get(type);
            }

            return unread is null ? null : $"Nothing reads {unread.Path}.";
        }
        catch (InvalidOperationException refusal)
        {
            return refusal.Message;
        }
    }

    private static bool Reads(Type options, IConfigurationSection key) =>
        options.GetProperties().Any(read => read.Name.Equals(key.Key, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Site(ArmTemplate template) =>
        ArmTemplate.Texts(template.Resources.Single(resource => resource.Type == "Microsoft.Web/sites").Body);

    /// <summary>[concat('Bot__AllowedTenants__', copyIndex(…))] is Bot__AllowedTenants__0 the first time.</summary>
    private static string FirstOf(string name) => ArmExpression.Calls(name, "concat").Single()[0].Trim('\'') + "0";

    private static KeyValuePair<string, string?> Pair(string name, string value) =>
        new(name.Replace("__", ":", StringComparison.Ordinal), value.StartsWith('[') ? Unknown : value);
}
