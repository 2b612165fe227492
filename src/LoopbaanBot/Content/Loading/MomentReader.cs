using System.Globalization;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Content.Moments;

namespace LoopbaanBot.Content.Loading;

/// <summary>Reads files such as nl/moments/walk.yaml.</summary>
internal static class MomentReader
{
    public static IReadOnlyDictionary<BuddyMomentKind, MomentContent> Read(string folder, IEnumerable<YamlMap> files)
    {
        var read = files.Select(Read).ToList();
        return read.Select(moment => moment.Kind).Order().SequenceEqual(Enum.GetValues<BuddyMomentKind>())
            ? read.ToDictionary(moment => moment.Kind)
            : throw new ContentException($"{folder}/moments: each kind of buddy moment needs one file.");
    }

    private static MomentContent Read(YamlMap file)
    {
        file.Only("kind", "name", "purpose", "steps", "questions", "safety");
        var kind = file.OneOf("kind", Names.Moments);
        var steps = file.Maps("steps").Select(Step).ToList();
        var questions = file.Templates("questions");
        if (questions.Count != MomentContent.QuestionCount)
        {
            throw new ContentException($"{kind}: a card for on the way has {MomentContent.QuestionCount} questions.");
        }

        return new(kind, Usual(kind, steps), Words(file), steps, questions);
    }

    private static MomentWords Words(YamlMap file) =>
        new(file.Template("name"), file.Template("purpose"), file.Template("safety"));

    private static MomentStep Step(YamlMap step) =>
        int.TryParse(step.Only("minutes", "text").Text("minutes"), CultureInfo.InvariantCulture, out var minutes)
        && minutes > 0
            ? new(minutes, step.Template("text"))
            : throw new ContentException($"\"{step.Text("minutes")}\" is no number of minutes.");

    private static MomentLength Usual(BuddyMomentKind kind, List<MomentStep> steps)
    {
        var minutes = steps.Sum(step => step.Minutes);
        return steps.Count <= MomentLength.All[0].Minutes && MomentLength.Of(minutes) is { } usual
            ? usual
            : throw new ContentException($"{kind}: steps of {minutes} minutes together fit no length to choose.");
    }
}
