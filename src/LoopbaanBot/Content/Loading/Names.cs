using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content.Commands;

namespace LoopbaanBot.Content.Loading;

/// <summary>The names that content files use for what code knows: the code's own, with a small first letter.</summary>
internal static class Names
{
    public static IReadOnlyDictionary<string, CareerCompetency> Competencies { get; } = Of<CareerCompetency>();

    public static IReadOnlyDictionary<string, PromptDepth> Depths { get; } = Of<PromptDepth>();

    public static IReadOnlyDictionary<string, Phase> Phases { get; } = Of<Phase>();

    public static IReadOnlyDictionary<string, Sector> Sectors { get; } = Of<Sector>();

    public static IReadOnlyDictionary<string, CareerPath> Paths { get; } = Of<CareerPath>();

    public static IReadOnlyDictionary<string, BuddyMomentKind> Moments { get; } = Of<BuddyMomentKind>();
    public static IReadOnlyDictionary<string, TalkKind> TalkKinds { get; } = Of<TalkKind>();

    public static IReadOnlyDictionary<string, Programme> Programmes { get; } = Of<Programme>();

    public static IReadOnlyDictionary<string, MomentAudience> Audiences { get; } = Of<MomentAudience>();

    public static IReadOnlyDictionary<string, MomentOpens> Openings { get; } = Of<MomentOpens>();

    public static string Of(PathVariant variant) => Small(variant.ToString());

    /// <summary>Each request and, for a reflection on one competency, the competency.</summary>
    public static IReadOnlyDictionary<string, Command> Commands { get; } =
        Of<CommandKind>()
            .Select(kind => KeyValuePair.Create(kind.Key, new Command(kind.Value)))
            .Concat(
                Competencies.Select(name => KeyValuePair.Create(name.Key, new Command(CommandKind.Reflect, name.Value)))
            )
            .ToDictionary();

    private static Dictionary<string, T> Of<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => Small(value.ToString()));

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
