using LoopbaanBot.Benchmarks.Servers;
using LoopbaanBot.Benchmarks.Talks;

namespace LoopbaanBot.Benchmarks.Rounds;

/// <summary>One kind of turn that is measured.</summary>
/// <param name="Name">As it stands in the table.</param>
/// <param name="FloorPath">Whether the floor sends its card, or returns it.</param>
/// <param name="Begin">The talk of one person.</param>
internal sealed record Row(string Name, string FloorPath, Func<Person, Talk> Begin)
{
    public static IReadOnlyList<Row> All { get; } =
    [
        new("menu (read, card sent)", FloorPaths.Reply, person => new MenuTalk(person)),
        new("reflection (read, step, write, view)", FloorPaths.Answer, person => new ReflectionTalk(person)),
        new("summary (read, 6 KB view)", FloorPaths.Answer, person => new SummaryTalk(person)),
    ];
}
