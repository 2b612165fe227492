using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content.Paths;

namespace LoopbaanBot.Content.Loading;

/// <summary>Reads files such as nl/paths/roles.yaml, and the roles themselves from nl/roles.yaml.</summary>
internal static class PathReader
{
    private static readonly string[] s_words = ["name", "short", "draws", "tryOut", "step", "question", "variants"];

    public static PathCatalogue Read(string folder, IEnumerable<YamlMap> paths, YamlMap roles)
    {
        var read = paths.Select(Path).ToList();
        return read.Select(path => path.Path).Order().SequenceEqual(CareerPaths.Six)
            ? new(read.ToDictionary(path => path.Path), Roles(roles.Only("roles")))
            : throw new ContentException($"{folder}/paths: each of the six paths needs one file.");
    }

    private static PathContent Path(YamlMap file)
    {
        file.Only(["path", "bySector", .. s_words]);
        var path = file.OneOf("path", Names.Paths);
        var words = Words(file, path);
        return new(path, words, BySector(file, words));
    }

    private static PathWords Words(YamlMap map, CareerPath path) =>
        new(
            map.Template("name"),
            map.Template("short"),
            map.Template("draws"),
            map.Template("tryOut"),
            map.Template("step"),
            map.Template("question"),
            path.Variants().ToDictionary(variant => variant, variant => Variant(map.Map("variants"), variant))
        );

    private static VariantContent Variant(YamlMap variants, PathVariant variant)
    {
        var words = variants.Map(Names.Of(variant)).Only("name", "text");
        return new(words.Template("name"), words.Template("text"));
    }

    private static Dictionary<Sector, PathWords> BySector(YamlMap file, PathWords words) =>
        file.Has("bySector")
            ? file.Map("bySector")
                .Only([.. Names.Sectors.Keys])
                .Keys.ToDictionary(
                    name => Names.Sectors[name],
                    name => Instead(file.Map("bySector").Map(name).Only(s_words), words)
                )
            : [];

    /// <summary>The words of a sector: its own where it has them, the general ones elsewhere.</summary>
    private static PathWords Instead(YamlMap own, PathWords words) =>
        new(
            Or(own, "name", words.Name),
            Or(own, "short", words.Short),
            Or(own, "draws", words.Draws),
            Or(own, "tryOut", words.TryOut),
            Or(own, "step", words.Step),
            Or(own, "question", words.Question),
            own.Has("variants") ? Instead(own.Map("variants"), words.Variants) : words.Variants
        );

    private static Dictionary<PathVariant, VariantContent> Instead(
        YamlMap own,
        IReadOnlyDictionary<PathVariant, VariantContent> variants
    )
    {
        own.Only([.. variants.Keys.Select(Names.Of)]);
        return variants.ToDictionary(
            variant => variant.Key,
            variant => own.Has(Names.Of(variant.Key)) ? Variant(own, variant.Key) : variant.Value
        );
    }

    private static TextTemplate Or(YamlMap own, string key, TextTemplate words) =>
        own.Has(key) ? own.Template(key) : words;

    private static List<RoleContent> Roles(YamlMap file)
    {
        var roles = file.Maps("roles").Select(Role).ToList();
        return roles.GroupBy(role => role.Id).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ContentException($"The role {twice.Key} is written twice.")
            : roles;
    }

    private static RoleContent Role(YamlMap role)
    {
        role.Only("id", "name", "does", "sectors", "names");
        return new(
            new RoleId(role.Text("id")),
            role.Template("name"),
            role.Template("does"),
            role.Has("sectors") ? role.AllOf("sectors", Names.Sectors) : Enum.GetValues<Sector>(),
            role.Has("names") ? SectorNames(role.Map("names").Only([.. Names.Sectors.Keys])) : []
        );
    }

    private static Dictionary<Sector, TextTemplate> SectorNames(YamlMap names) =>
        names.Keys.ToDictionary(name => Names.Sectors[name], names.Template);
}
