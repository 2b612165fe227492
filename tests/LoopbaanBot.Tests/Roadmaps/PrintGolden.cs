using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Roadmaps;

/// <summary>Approved prints, as they are fetched. LOOPBAAN_ACCEPT=1 approves what is printed now.</summary>
internal static class PrintGolden
{
    public static void Matches(string text, string name)
    {
        var file = Repository.PathTo("tests", "LoopbaanBot.Tests", "Roadmaps", "Goldens", name);
        if (Environment.GetEnvironmentVariable("LOOPBAAN_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        text.ShouldBe(File.Exists(file) ? File.ReadAllText(file) : null);
    }
}
