using System.Globalization;
using System.Text.Json;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Testing.Cards;

/// <summary>
/// Holds cards against the TypeScript types that Microsoft publishes of every Teams element, offline.
/// </summary>
/// <remarks>
/// The strictest check there is: it knows charts and badges, and refuses properties that do not exist.
/// </remarks>
public static class TeamsCardTypes
{
    /// <summary>
    /// What the compiler says, each line with the name of its card; empty when every card is well typed.
    /// </summary>
    /// <remarks>One run of the compiler for all cards, which takes a few seconds: give it many at once.</remarks>
    public static async Task<IReadOnlyList<string>> CheckAsync(IEnumerable<(string Name, string Json)> cards)
    {
        var folder = CardJson.WorkFolder();
        try
        {
            var names = WriteCards(folder.FullName, cards);
            return Named(await CompileAsync(folder.FullName), names);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> WriteCards(string folder, IEnumerable<(string Name, string Json)> cards)
    {
        File.WriteAllText(Path.Combine(folder, "tsconfig.json"), Configuration());
        var names = new List<string>();
        foreach (var (name, json) in cards)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"card{names.Count}.ts");
            File.WriteAllText(
                Path.Combine(folder, file),
                $"import type {{ IAdaptiveCard }} from '@microsoft/teams.cards';\n"
                    + $"export const card: IAdaptiveCard = {CardJson.Pretty(json)};\n"
            );
            names.Add(name);
        }

        return names;
    }

    private static string Configuration()
    {
        var types = JsonEncodedText.Encode(NodeTools.Script("@microsoft", "teams.cards", "dist", "index.d.ts"));
        return $$"""
            {
              "compilerOptions": {
                "strict": true, "noEmit": true, "skipLibCheck": true, "module": "nodenext", "target": "es2022",
                "types": [], "paths": { "@microsoft/teams.cards": ["{{types}}"] }
              },
              "include": ["*.ts"]
            }
            """;
    }

    private static async Task<string> CompileAsync(string folder)
    {
        var compiler = NodeTools.Script("typescript", "bin", "tsc");
        await using var run = ExternalProcess.Start(
            "node",
            [compiler, "--noEmit", "--pretty", "false", "-p", folder],
            folder
        );
        var code = await run.ExitAsync(TimeSpan.FromMinutes(2));
        var errors = run.Output.Trim();
        return code != 0 && errors.Length == 0 ? $"tsc ended with {code} and said nothing" : errors;
    }

    private static List<string> Named(string output, List<string> names)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Select(line => NameOf(line, names))];
    }

    private static string NameOf(string line, List<string> names)
    {
        var end = line.IndexOf(".ts(", StringComparison.Ordinal);
        return
            line.StartsWith("card", StringComparison.Ordinal)
            && end > 4
            && int.TryParse(line.AsSpan(4, end - 4), CultureInfo.InvariantCulture, out var index)
            ? $"{names[index]}: {line[(end + 3)..]}"
            : line;
    }
}
