using System.Reflection;
using System.Runtime.CompilerServices;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Testing.Cards;

/// <summary>
/// Approved cards, kept as pretty-printed JSON in the folder <c>Goldens</c> of the test project that asks.
/// </summary>
public static class CardGolden
{
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("LOOPBAAN_ACCEPT") == "1";

    /// <summary>Fails when the card is not the approved one; LOOPBAAN_ACCEPT=1 approves it as it is.</summary>
    /// <param name="json">The card as it travels.</param>
    /// <param name="name">Such as <c>question.nl</c>; it becomes <c>Goldens/question.nl.json</c>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Matches(string json, string name) =>
        Matches(json, name, FolderOf(Assembly.GetCallingAssembly()), s_accept);

    /// <summary>The same for a folder of one's own choice.</summary>
    public static void Matches(string json, string name, string folder, bool accept)
    {
        var file = Path.Combine(folder, name + ".json");
        var actual = CardJson.Pretty(json) + "\n";
        var approved = File.Exists(file) ? File.ReadAllText(file) : null;
        if (actual == approved)
        {
            return;
        }

        if (!accept)
        {
            Assert.Fail(Explain(name, approved, actual));
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(file, actual);
    }

    // The assembly of a test project is named after its folder.
    private static string FolderOf(Assembly tests) =>
        Repository.PathTo("tests", tests.GetName().Name ?? string.Empty, "Goldens");

    private static string Explain(string name, string? approved, string actual)
    {
        const string how = "Look at it, then run the tests with LOOPBAAN_ACCEPT=1 to approve it.";
        if (approved is null)
        {
            return $"{name} is not approved yet. {how}\n{actual}";
        }

        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"{name} changed at line {line + 1}. {how}\n- {At(before, line)}\n+ {At(after, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end)";
}
