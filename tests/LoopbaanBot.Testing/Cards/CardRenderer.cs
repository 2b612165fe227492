using System.Globalization;
using System.Text.Json;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Testing.Cards;

/// <summary>
/// The official JavaScript renderer: in Node to check cards, in Chromium to draw them. Both work offline.
/// </summary>
public static class CardRenderer
{
    /// <summary>
    /// What the renderer says against the cards, each line with the name of its card. Needs Node only.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ValidateAsync(IEnumerable<(string Name, string Json)> cards)
    {
        var folder = CardJson.WorkFolder();
        try
        {
            var file = Path.Combine(folder.FullName, "cards.json");
            await File.WriteAllTextAsync(file, CardJson.Sheet(cards));
            await using var run = ExternalProcess.Start("node", ["card-check.cjs", file], NodeTools.Folder);
            var code = await run.ExitAsync(TimeSpan.FromMinutes(1));
            return code == 0 ? Lines(run.Output) : [$"node ended with {code}", .. Lines(run.Output)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A picture of more cards than this is more than a browser draws in its time.</summary>
    private const int CardsOnSheet = 60;

    /// <summary>
    /// Draws the cards as Teams would, and leaves pictures in <c>artifacts/cards/{sheet}-1-light.png</c> and
    /// <c>-1-dark.png</c>, and so on.
    /// </summary>
    public static async Task<IReadOnlyList<RenderedCard>> RenderAsync(
        string sheet,
        IEnumerable<(string Name, string Json)> cards
    )
    {
        var drawn = new List<RenderedCard>();
        foreach (var (number, some) in cards.Chunk(CardsOnSheet).Index())
        {
            drawn.AddRange(
                await RenderSheetAsync(string.Create(CultureInfo.InvariantCulture, $"{sheet}-{number + 1}"), some)
            );
        }

        return drawn;
    }

    private static async Task<IReadOnlyList<RenderedCard>> RenderSheetAsync(
        string sheet,
        IEnumerable<(string Name, string Json)> cards
    )
    {
        var folder = CardJson.WorkFolder();
        try
        {
            var json = CardJson.Sheet(cards);
            var light = CardPage.Write(folder.FullName, json, "light");
            var dark = CardPage.Write(folder.FullName, json, "dark");
            var read = await ReadAsync(folder.FullName, light);
            await PictureAsync(folder.FullName, light, $"{sheet}-light.png", read.Height);
            await PictureAsync(folder.FullName, dark, $"{sheet}-dark.png", read.Height);
            return read.Cards;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<RenderedSheet> ReadAsync(string folder, string page)
    {
        var dom = await BrowseAsync(folder, ["--dump-dom", page]);
        const string opening = "<script type=\"application/json\" id=\"results\">";
        var start = dom.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new InvalidOperationException($"The page of cards did not finish: {dom}");
        }

        start += opening.Length;
        var results = dom[start..dom.IndexOf("</script>", start, StringComparison.Ordinal)];
        return JsonSerializer.Deserialize(results, RenderedSheetContext.Default.RenderedSheet)
            ?? throw new InvalidOperationException("The page of cards left nothing to read.");
    }

    private static async Task PictureAsync(string folder, string page, string name, int height)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"--window-size={CardPage.Width},{height + 40}");
        var file = Repository.PathTo("artifacts", "cards", name);
        File.Delete(file);
        var output = await BrowseAsync(folder, [$"--screenshot={file}", "--hide-scrollbars", size, page]);
        if (!File.Exists(file))
        {
            throw new InvalidOperationException($"Chromium drew no picture: {output}");
        }
    }

    private static async Task<string> BrowseAsync(string folder, string[] arguments)
    {
        string[] quiet =
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
        ];
        var program =
            Chromium.ExecutablePath ?? throw new InvalidOperationException("Chromium is not on this machine.");
        await using var run = ExternalProcess.Start(program, [.. quiet, .. arguments], folder);
        await run.ExitAsync(TimeSpan.FromMinutes(1));
        return run.Output;
    }

    private static string[] Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
