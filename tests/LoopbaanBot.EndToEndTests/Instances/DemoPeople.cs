using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>The demo people of this repository, with another one of them at the keyboard.</summary>
internal static class DemoPeople
{
    public const string Settings = ".m365agentsplayground.yml";
    private const string Between = "\u0001";

    /// <summary>In the file Sanne sits at the keyboard: with somebody else there, the two change names and ids.</summary>
    /// <param name="number">The last digits of the object id, as in the file.</param>
    public static string SettingsOf(string name, string number)
    {
        var settings = File.ReadAllText(Repository.PathTo(Settings));
        (string, string)[] swaps = [("Sanne", name), ("sanne", name.ToLowerInvariant()), ("f01", $"f{number}")];
        return swaps.Aggregate(
            settings,
            (text, swap) =>
                text.Replace(swap.Item1, Between, StringComparison.Ordinal)
                    .Replace(swap.Item2, swap.Item1, StringComparison.Ordinal)
                    .Replace(Between, swap.Item2, StringComparison.Ordinal)
        );
    }
}
