using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Content.Paths;

/// <summary>The six paths and the roles of one language.</summary>
internal sealed record PathCatalogue(
    IReadOnlyDictionary<CareerPath, PathContent> Paths,
    IReadOnlyList<RoleContent> Roles
)
{
    public RoleContent? Role(RoleId id) => Roles.FirstOrDefault(role => role.Id == id);

    public IEnumerable<RoleContent> RolesIn(Sector? sector) => Roles.Where(role => role.IsIn(sector));

    /// <summary>Every sentence with the name to find it by; both languages have the same names.</summary>
    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        [
            .. Paths.Values.SelectMany(path => Of($"{path.Path}", path.Words)),
            .. Paths.Values.SelectMany(path =>
                path.BySector.SelectMany(words => Of($"{path.Path} {words.Key}", words.Value))
            ),
            .. Roles.SelectMany(Of),
        ];

    private static IEnumerable<(string Id, TextTemplate Text)> Of(string path, PathWords words) =>
        [
            ($"{path} name", words.Name),
            ($"{path} short", words.Short),
            ($"{path} draws", words.Draws),
            ($"{path} try-out", words.TryOut),
            ($"{path} step", words.Step),
            ($"{path} question", words.Question),
            .. words.Variants.Select(variant => ($"{path} {variant.Key} name", variant.Value.Name)),
            .. words.Variants.Select(variant => ($"{path} {variant.Key}", variant.Value.Text)),
        ];

    private static IEnumerable<(string Id, TextTemplate Text)> Of(RoleContent role) =>
        [
            ($"role {role.Id} name in {string.Join(", ", role.Sectors)}", role.Name),
            ($"role {role.Id}", role.Does),
            .. role.Names.Select(name => ($"role {role.Id} name {name.Key}", name.Value)),
        ];
}
