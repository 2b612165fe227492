using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>Words from an older page, shown beside this one, so that nothing is lost and nothing is guessed.</summary>
internal static class LateWords
{
    /// <summary>A double click sends what was kept already, which needs no second mention.</summary>
    public static IReadOnlyList<string> Of(ReflectionPage page) => Missing(page.Draft.Reflection, page.Frame.Late);

    private static List<string> Missing(CareerReflection reflection, DialogInput? late)
    {
        if (late?.Values is not { } values || values.ContainsKey(PageSubmit.ChoiceKey))
        {
            return [];
        }

        var written = Written(reflection).ToHashSet();
        return
        [
            .. values.Values.Select(words => words.Trim()).Where(words => words.Length > 0 && !written.Contains(words)),
        ];
    }

    private static IEnumerable<string?> Written(CareerReflection reflection) =>
        [
            .. reflection.Answers.SelectMany(answer => new[] { answer.Text, answer.FollowUp, answer.OwnQuestion }),
            reflection.Scale?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            reflection.ScaleAnswer,
            reflection.Plan?.Cue,
            reflection.Plan?.Step,
            reflection.Plan?.Fallback,
        ];
}
