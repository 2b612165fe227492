using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Content.Paths;

/// <summary>The words of one career path in one language, with other words where a sector needs them.</summary>
internal sealed record PathContent(CareerPath Path, PathWords Words, IReadOnlyDictionary<Sector, PathWords> BySector)
{
    /// <summary>The words for who told this sector; an unknown sector gets those of secondary education (K §3.3).</summary>
    public PathWords For(Sector? sector) => sector is { } known ? BySector.GetValueOrDefault(known, Words) : Words;
}

/// <param name="Name">The name of the path.</param>
/// <param name="Short">What it is, to be read in a minute.</param>
/// <param name="Draws">Whom it may draw.</param>
/// <param name="TryOut">Something small to try.</param>
/// <param name="Step">The same as an action, to begin from.</param>
/// <param name="Question">What to ask somebody who walks it.</param>
/// <param name="Variants">The forms it can take.</param>
internal sealed record PathWords(
    TextTemplate Name,
    TextTemplate Short,
    TextTemplate Draws,
    TextTemplate TryOut,
    TextTemplate Step,
    TextTemplate Question,
    IReadOnlyDictionary<PathVariant, VariantContent> Variants
);

/// <summary>A form of a path with one explanation.</summary>
internal sealed record VariantContent(TextTemplate Name, TextTemplate Text);
