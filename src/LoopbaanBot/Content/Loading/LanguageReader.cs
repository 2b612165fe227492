using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Wording;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Content.Competencies;

namespace LoopbaanBot.Content.Loading;

/// <summary>Reads all files of one language: general.yaml, commands.yaml, competencies/, paths/, moments/, programmes/ and texts/.</summary>
internal static class LanguageReader
{
    public static LanguageContent Read(Language language, IReadOnlyDictionary<string, string> files)
    {
        var folder = language.Code();
        var general = File(files, $"{folder}/general.yaml").Only("followUps", "placeholders", "mirror");
        var mirror = general.Map("mirror").Only("function", "clauseOpeners");
        return new()
        {
            Texts = new(language, Texts(Folder(files, $"{folder}/texts/"))),
            Competencies = Competencies(folder, Folder(files, $"{folder}/competencies/")),
            FollowUps = Names.Depths.ToDictionary(
                depth => depth.Value,
                depth => general.Map("followUps").Text(depth.Key)
            ),
            MirrorWords = new MirrorWords(mirror.Texts("function"), mirror.Texts("clauseOpeners")),
            Placeholders = Placeholders(general.Map("placeholders").Only("neutral", "byPhase", "bySector")),
            Paths = PathReader.Read(folder, Folder(files, $"{folder}/paths/"), File(files, $"{folder}/roles.yaml")),
            Moments = MomentReader.Read(folder, Folder(files, $"{folder}/moments/")),
            Programmes = ProgrammeReader.Read(folder, Folder(files, $"{folder}/programmes/")),
            Managers = ManagerReader.Read(folder, File(files, $"{folder}/managers.yaml")),
            Phrases = Phrases(File(files, $"{folder}/commands.yaml").Only([.. Names.Commands.Keys])),
        };
    }

    private static Dictionary<string, TextTemplate> Texts(IEnumerable<YamlMap> files)
    {
        var texts = new Dictionary<string, TextTemplate>();
        foreach (var (id, template) in files.SelectMany(file => file.Leaves()))
        {
            if (!texts.TryAdd(id, template))
            {
                throw new ContentException($"The text \"{id}\" is written twice.");
            }
        }

        return texts;
    }

    private static Dictionary<CareerCompetency, CompetencyContent> Competencies(
        string folder,
        IEnumerable<YamlMap> files
    )
    {
        var read = files.Select(CompetencyReader.Read).GroupBy(content => content.Competency).ToList();
        var single = read.Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single());
        return single.Count == CareerCompetencies.All.Count
            ? single
            : throw new ContentException($"{folder}/competencies: each of the five competencies needs one file.");
    }

    private static PlaceholderWords Placeholders(YamlMap map) =>
        new(
            map.Map("neutral").Keys.ToDictionary(name => name, name => map.Map("neutral").Text(name)),
            ByPlace(map.Map("byPhase"), Names.Phases),
            ByPlace(map.Map("bySector"), Names.Sectors)
        );

    private static Dictionary<(string, T), string> ByPlace<T>(YamlMap map, IReadOnlyDictionary<string, T> places) =>
        map.Only([.. places.Keys])
            .Keys.SelectMany(place =>
                map.Map(place).Keys.Select(name => (Key: (name, places[place]), Word: map.Map(place).Text(name)))
            )
            .ToDictionary(entry => entry.Key, entry => entry.Word);

    private static KeyValuePair<string, Command>[] Phrases(YamlMap map) =>
        [
            .. Names.Commands.SelectMany(name =>
                map.Texts(name.Key).Select(phrase => KeyValuePair.Create(phrase, name.Value))
            ),
        ];

    private static IEnumerable<YamlMap> Folder(IReadOnlyDictionary<string, string> files, string folder) =>
        files
            .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => YamlMap.Parse(file.Key, file.Value));

    private static YamlMap File(IReadOnlyDictionary<string, string> files, string path) =>
        files.TryGetValue(path, out var yaml)
            ? YamlMap.Parse(path, yaml)
            : throw new ContentException($"{path} is missing.");
}
