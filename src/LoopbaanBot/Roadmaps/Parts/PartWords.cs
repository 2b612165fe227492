using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Prompts.Recognition;

namespace LoopbaanBot.Roadmaps.Parts;

/// <summary>What was filled in on a form, read field by field; the first thing that does not fit is remembered.</summary>
internal sealed class PartWords(CardData data)
{
    private static readonly char[] s_bullets = ['-', '*', '•', '·', '–', '—', ' '];

    /// <summary>Said when a list has more lines than fit.</summary>
    public const string TooMany = "roadmap.tooMany";

    public PromptError? Error { get; private set; }

    /// <summary>Null when nothing was filled in.</summary>
    public string? Text(string id, TextLimit limit)
    {
        var text = PlainText.Clean(data[id]);
        return text.Length == 0 ? null : Checked(text, limit);
    }

    /// <summary>A line each, with or without a bullet before it; the same line twice counts once.</summary>
    public IReadOnlyList<string> Lines(string id)
    {
        var lines = PlainText
            .Clean(data[id])
            .Split('\n')
            .Select(line => line.Trim(s_bullets))
            .Where(line => line.Length > 0)
            .Distinct()
            .Select(line => Checked(line, RoadmapLimits.Line))
            .ToArray();
        if (lines.Length > RoadmapLimits.Lines)
        {
            Error ??= PromptError.Custom(TooMany);
        }

        return lines;
    }

    private string Checked(string text, TextLimit limit)
    {
        if (!limit.Fits(text))
        {
            Error ??= PromptError.TooLong(limit.Characters, text.Length);
        }

        return text;
    }
}
