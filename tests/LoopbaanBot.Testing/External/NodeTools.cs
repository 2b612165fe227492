using System.Diagnostics;

namespace LoopbaanBot.Testing.External;

/// <summary>The Node packages of <c>tests/LoopbaanBot.Testing/node</c>: Azurite, the Agents Playground and the checkers.</summary>
public static class NodeTools
{
    public static string Folder { get; } = Repository.PathTo("tests", "LoopbaanBot.Testing", "node");

    public static bool Present { get; } =
        Directory.Exists(Path.Combine(Folder, "node_modules", "azurite")) && NodeAnswers();

    public static string Script(params string[] parts) => Path.Combine([Folder, "node_modules", .. parts]);

    private static bool NodeAnswers()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true });
            node?.WaitForExit();
            return node?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
