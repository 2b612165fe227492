using System.Reflection;

namespace LoopbaanBot.Content.Loading;

internal static class EmbeddedContent
{
    private const string Prefix = "content/";

    /// <summary>The text of each built-in file by its path, such as nl/general.yaml.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var assembly = typeof(EmbeddedContent).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..].Replace('\\', '/'), name => Read(assembly, name));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
