using LoopbaanBot.Content;

namespace LoopbaanBot.Tests.Content;

/// <summary>Everything a person can read in one language, each with the name to find it by.</summary>
internal static class Sentences
{
    public static IEnumerable<(string Id, string Text)> Of(LanguageContent content) =>
        [
            .. content.Texts.Templates.Select(text => (text.Key, text.Value.ToString())),
            .. content.Competencies.Values.SelectMany(competency => Of(competency)),
            .. content.Paths.Sentences().Select(sentence => (sentence.Id, sentence.Text.ToString())),
            .. content.Moments.Values.SelectMany(moment =>
                moment.Sentences().Select(sentence => (sentence.Id, sentence.Text.ToString()))
            ),
            .. content
                .Programmes.Values.Distinct()
                .SelectMany(programme =>
                    programme.Sentences().Select(sentence => (sentence.Id, sentence.Text.ToString()))
                ),
            .. content.Managers.Sentences().Select(sentence => (sentence.Id, sentence.Text.ToString())),
            .. content.FollowUps.Select(followUp => ($"follow-up {followUp.Key}", followUp.Value)),
        ];

    private static IEnumerable<(string Id, string Text)> Of(
        LoopbaanBot.Content.Competencies.CompetencyContent competency
    )
    {
        var (intro, scale, action) = (competency.Intro, competency.Scale, competency.Action);
        string[] plain =
        [
            intro.Name,
            intro.CoreQuestion,
            intro.Purpose,
            intro.Buddy,
            scale.Question.ToString(),
            scale.Low,
            scale.High,
            scale.NotLower.ToString(),
            scale.OneHigher.ToString(),
            action.Title,
            action.Cue,
            action.Step,
            action.Fallback,
            action.Mini,
        ];
        return plain
            .Select(text => ($"{competency.Competency}", text))
            .Concat(
                competency.Prompts.Values.SelectMany(prompt =>
                    new[]
                    {
                        (prompt.Id.Value, prompt.Text.ToString()),
                        ($"{prompt.Id} otherwise", prompt.Otherwise.ToString()),
                    }
                )
            );
    }
}
