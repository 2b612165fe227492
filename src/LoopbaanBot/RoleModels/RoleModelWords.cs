using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Paths;

namespace LoopbaanBot.RoleModels;

/// <summary>What paths, ranges, sectors and ways to meet are called, alone and as choices.</summary>
internal sealed class RoleModelWords(TeacherTurn turn)
{
    private readonly PathWording _paths = new(turn);

    public string Path(CareerPath path) => _paths.Name(path);

    public string Paths(RoleModelProfile profile) => string.Join(", ", profile.Paths.Select(Path));

    public string Ranges(RoleModelProfile profile) => string.Join(", ", profile.Ranges.Select(_paths.Range));

    public string Ways(RoleModelProfile profile) => string.Join(", ", profile.Ways.Select(Way));

    public string Sector(Sector sector) => turn.Texts[$"profile.{Name(sector)}"];

    public IReadOnlyList<AdaptiveChoice> PathChoices(IEnumerable<CareerPath> paths) => Choices(paths, Path);

    public IReadOnlyList<AdaptiveChoice> RangeChoices => Choices(Enum.GetValues<PathRange>(), _paths.Range);

    public IReadOnlyList<AdaptiveChoice> SectorChoices => Choices(Enum.GetValues<Sector>(), Sector);

    public IReadOnlyList<AdaptiveChoice> WayChoices => Choices(Enum.GetValues<MeetingWay>(), Way);

    private string Way(MeetingWay way) => turn.Texts[$"roleModel.way.{Name(way)}"];

    private static IReadOnlyList<AdaptiveChoice> Choices<T>(IEnumerable<T> values, Func<T, string> name)
        where T : struct, Enum => [.. values.Select(value => new AdaptiveChoice(name(value), value.ToString()))];

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
