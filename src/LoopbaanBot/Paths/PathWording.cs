using System.Text.Json;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Paths;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Paths;

/// <summary>The words of the paths as they fit this teacher's phase and sector.</summary>
internal sealed class PathWording(LanguageContent content, TeacherProfile profile)
{
    public PathWording(TeacherTurn turn)
        : this(turn.Content, turn.Teacher.Profile) { }

    public PathText Of(CareerPath path)
    {
        var words = WordsOf(path);
        return new(
            Say(words.Name),
            Say(words.Short),
            Say(words.Draws),
            Say(words.TryOut),
            Say(words.Step),
            Say(words.Question)
        );
    }

    public string Name(CareerPath path) => Say(WordsOf(path).Name);

    public IEnumerable<(string Name, string Text)> Variants(CareerPath path)
    {
        var words = WordsOf(path);
        return path.Variants(profile.Sector)
            .Select(variant => (Say(words.Variants[variant].Name), Say(words.Variants[variant].Text)));
    }

    public string Ranges(CareerPath path) => string.Join(", ", path.Ranges().Select(Range));

    public string Range(PathRange range) =>
        content.Texts[$"paths.range.{JsonNamingPolicy.CamelCase.ConvertName(range.ToString())}"];

    private PathWords WordsOf(CareerPath path) => content.Paths.Paths[path].For(profile.Sector);

    private string Say(TextTemplate words) => content.Say(words, profile);
}

/// <summary>The sentences of one path.</summary>
internal sealed record PathText(string Name, string Short, string Draws, string TryOut, string Step, string Question);
