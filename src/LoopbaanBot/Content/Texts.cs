using System.Collections.Frozen;
using System.Globalization;

namespace LoopbaanBot.Content;

/// <summary>
/// All sentences of one language by id, such as <c>reflection.progress</c>. An unknown id or placeholder throws: it is
/// a mistake in code, which the tests find.
/// </summary>
internal sealed class Texts(Language language, IReadOnlyDictionary<string, TextTemplate> templates)
{
    private readonly FrozenDictionary<string, TextTemplate> templates = templates.ToFrozenDictionary();

    public Language Language { get; } = language;

    public IReadOnlyDictionary<string, TextTemplate> Templates => templates;

    public string this[string id] => Template(id).Fill();

    public string this[string id, params ReadOnlySpan<(string Name, TextValue Value)> values]
    {
        get
        {
            var filled = new (string, string)[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                filled[i] = (values[i].Name, values[i].Value.In(this));
            }

            return Template(id).Fill(filled);
        }
    }

    /// <summary>How many variants a list such as <c>reflection.mirror</c> has; its members are <c>id.1</c> and on.</summary>
    public int Variants(string id)
    {
        var count = 0;
        while (templates.ContainsKey(Member(id, count + 1)))
        {
            count++;
        }

        return count > 0 ? count : throw Unknown(id);
    }

    /// <summary>One member of a list. The same seed gives the same member, so a page that is drawn again keeps its words.</summary>
    public string Vary(string id, int seed, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        this[Member(id, (int)((uint)seed % (uint)Variants(id)) + 1), values];

    /// <summary>As in 21 januari 2026 and 21 January 2026. Months are content, so no culture data is needed.</summary>
    public string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{ShortDate(date)} {date.Year}");

    /// <summary>As in 21 januari and 21 January.</summary>
    public string ShortDate(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {this[Member("date.month", date.Month)]}");

    private static string Member(string id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}.{number}");

    private TextTemplate Template(string id) =>
        templates.TryGetValue(id, out var template) ? template : throw Unknown(id);

    private ContentException Unknown(string id) => new($"There is no text \"{id}\" in {Language}.");
}
