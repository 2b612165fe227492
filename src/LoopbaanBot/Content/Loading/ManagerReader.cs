using LoopbaanBot.Careers.Managers.Starters;
using LoopbaanBot.Content.Managers;

namespace LoopbaanBot.Content.Loading;

/// <summary>Reads nl/managers.yaml. A card of openers that asks nothing beyond the present job is refused (K012).</summary>
internal static class ManagerReader
{
    private static readonly Dictionary<string, bool> s_asks = new() { ["now"] = false, ["ahead"] = true };

    public static ManagerCatalogue Read(string folder, YamlMap file)
    {
        file.Only("attitude", "starters", "lessons", "hard", "hardAhead", "notAsk", "notAskAhead", "prepare");
        var read = new ManagerCatalogue(
            file.Templates("attitude"),
            Starters(file.Map("starters").Only([.. Names.TalkKinds.Keys])),
            [.. file.Maps("lessons").Select(Lesson)],
            new([.. file.Maps("hard").Select(Hard)], file.Template("hardAhead")),
            new([.. file.Maps("notAsk").Select(NotAsk)], file.Template("notAskAhead")),
            Prepare(file.Map("prepare").Only("can", "want", "room", "ask"))
        );
        return Problem(read) is { } problem ? throw new ContentException($"{folder}/managers.yaml: {problem}.") : read;
    }

    private static string? Problem(ManagerCatalogue read) =>
        read
            .Deck.Gaps()
            .Select(gap => $"{gap.Kind} has too few openers that ask {(gap.AsksAhead ? "ahead" : "now")}")
            .Concat(
                Ahead(read)
                    .Where(text => !text.ToString().Contains('?', StringComparison.Ordinal))
                    .Select(text => $"\"{text}\" asks nothing")
            )
            .FirstOrDefault();

    private static IEnumerable<TextTemplate> Ahead(ManagerCatalogue read) =>
        [
            .. read.Starters.Values.Where(one => one.Starter.AsksAhead).Select(one => one.Text),
            .. read.Lessons.Select(lesson => lesson.Ahead),
            read.Hard.Ahead,
            read.NotAsk.Ahead,
        ];

    private static Dictionary<StarterId, StarterContent> Starters(YamlMap map)
    {
        var read =
            from kind in Names.TalkKinds
            from starter in map.Maps(kind.Key)
            let known = starter.Only("id", "asks", "phase", "text")
            select new StarterContent(
                new Starter(
                    new StarterId(known.Text("id")),
                    kind.Value,
                    known.OneOf("asks", s_asks),
                    known.Has("phase") ? known.OneOf("phase", Names.Phases) : null
                ),
                known.Template("text")
            );
        var starters = new Dictionary<StarterId, StarterContent>();
        foreach (var one in read)
        {
            if (!starters.TryAdd(one.Starter.Id, one))
            {
                throw new ContentException($"The opener {one.Starter.Id} is written twice.");
            }
        }

        return starters;
    }

    private static LessonContent Lesson(YamlMap map)
    {
        map.Only("id", "title", "takes", "steps", "ahead");
        return new(
            map.Text("id"),
            map.Template("title"),
            map.Template("takes"),
            map.Templates("steps"),
            map.Template("ahead")
        );
    }

    private static HardMoment Hard(YamlMap map)
    {
        map.Only("id", "says", "answer");
        return new(map.Text("id"), map.Template("says"), map.Template("answer"));
    }

    private static NotAsk NotAsk(YamlMap map)
    {
        map.Only("id", "not", "because", "instead");
        return new(map.Text("id"), map.Template("not"), map.Template("because"), map.Template("instead"));
    }

    private static PreparationContent Prepare(YamlMap map) =>
        new(map.Templates("can"), map.Templates("want"), map.Templates("room"), map.Templates("ask"));
}
