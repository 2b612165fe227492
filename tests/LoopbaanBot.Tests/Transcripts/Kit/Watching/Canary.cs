using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using LoopbaanBot.Content;
using LoopbaanBot.Tests.Content;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>
/// Knows every word that a person wrote in this test, and sings when one of them is sent, logged or thrown.
/// </summary>
internal sealed class Canary
{
    /// <summary>Shorter texts, such as a mark, stand in any card by accident.</summary>
    private const int ShortestPlanted = 4;
    private const int WordsInPiece = 3;
    private const int ShortestPiece = 12;

    private static readonly HashSet<string> s_own = Languages
        .All.SelectMany(language => Sentences.Of(Library.Real[language]))
        .Select(sentence => sentence.Text)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string s_catalogue = string.Join('\n', s_own);

    private readonly ConcurrentDictionary<string, byte> _planted = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> _leaks = [];

    /// <summary>Commands and titles of buttons: typed by a person, and said by the bot everywhere.</summary>
    public static bool IsOwnWord(string text) => s_own.Contains(text) || Library.Real.Commands.Find(text) is not null;

    /// <summary>Watches for the whole text, and for every three words of it that the bot does not say itself.</summary>
    public void Plant(string words)
    {
        var text = words.Trim();
        if (text.Length < ShortestPlanted)
        {
            return;
        }

        _planted.TryAdd(text, 0);
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var start = 0; start + WordsInPiece <= Math.Min(parts.Length, 100); start++)
        {
            var piece = string.Join(' ', parts.Skip(start).Take(WordsInPiece));
            if (piece.Length >= ShortestPiece && !s_catalogue.Contains(piece, StringComparison.OrdinalIgnoreCase))
            {
                _planted.TryAdd(piece, 0);
            }
        }
    }

    public void Watch(string place, string text)
    {
        foreach (var planted in _planted.Keys)
        {
            if (text.Contains(planted, StringComparison.OrdinalIgnoreCase))
            {
                _leaks.Enqueue($"{place}: {planted}");
            }
        }
    }

    /// <summary>Looks at the bytes and at every string in them, so that no way of escaping hides a word.</summary>
    public void WatchJson(string place, string json)
    {
        Watch(place, json);
        using var document = JsonDocument.Parse(json);
        foreach (var text in Strings(document.RootElement))
        {
            Watch(place, text);
        }
    }

    public void OnException(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        // An assertion that fails may quote what it compared.
        if (thrown.Exception.GetType().Namespace is not ("Shouldly" or "Xunit.Sdk"))
        {
            Watch($"exception {thrown.Exception.GetType().Name}", thrown.Exception.Message);
        }
    }

    public void MustBeSilent() => _leaks.ShouldBeEmpty();

    /// <summary>What was heard so far, and then forgotten: for tests of the canary itself.</summary>
    public IReadOnlyList<string> TakeLeaks()
    {
        var leaks = _leaks.ToArray();
        _leaks.Clear();
        return leaks;
    }

    private static IEnumerable<string> Strings(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property => Strings(property.Value).Prepend(property.Name)),
            _ => [],
        };
}
