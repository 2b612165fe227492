using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Content;

/// <summary>
/// The words that differ by phase or sector: {manager}, {school} and {pupils}. Who told nothing gets neutral ones.
/// </summary>
internal sealed class PlaceholderWords(
    IReadOnlyDictionary<string, string> neutral,
    IReadOnlyDictionary<(string Name, Phase Phase), string> byPhase,
    IReadOnlyDictionary<(string Name, Sector Sector), string> bySector
)
{
    public IEnumerable<string> Names => neutral.Keys;

    public string Word(string name, TeacherProfile profile)
    {
        if (profile.Phase is { } phase && byPhase.TryGetValue((name, phase), out var word))
        {
            return word;
        }

        return profile.Sector is { } sector && bySector.TryGetValue((name, sector), out word) ? word : neutral[name];
    }

    /// <summary>Fills a sentence that has no other placeholders than these.</summary>
    public string Fill(TextTemplate template, TeacherProfile profile) =>
        template.Fill([.. template.Placeholders.Select(name => (name, Word(name, profile)))]);
}
