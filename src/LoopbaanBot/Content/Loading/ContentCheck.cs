using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content.Competencies;

namespace LoopbaanBot.Content.Loading;

/// <summary>Whether two languages say the same things: equal ids, equal placeholders, nothing missing.</summary>
internal static class ContentCheck
{
    public static IReadOnlyList<string> Problems(LanguageContent one, LanguageContent other) =>
        [
            .. Twins(one, other, content => content.Texts.Templates),
            .. Twins(one, other, Sentences),
            .. Differences(one, other, "question", Questions),
            .. Differences(one, other, "placeholder word", content => content.Placeholders.Names),
            .. UnknownPlaceholders(one),
            .. UnknownPlaceholders(other),
            .. MissingQuestions(one),
        ];

    private static IEnumerable<string> Twins(
        LanguageContent one,
        LanguageContent other,
        Func<LanguageContent, IReadOnlyDictionary<string, TextTemplate>> texts
    ) =>
        Differences(one, other, "text", content => texts(content).Keys)
            .Concat(
                texts(one)
                    .Where(text =>
                        texts(other).TryGetValue(text.Key, out var twin)
                        && !twin.Placeholders.SetEquals(text.Value.Placeholders)
                    )
                    .Select(text =>
                        $"The placeholders of \"{text.Key}\" differ: {List(text.Value)} in {one.Language}, "
                        + $"{List(texts(other)[text.Key])} in {other.Language}."
                    )
            );

    private static IEnumerable<string> Differences(
        LanguageContent one,
        LanguageContent other,
        string kind,
        Func<LanguageContent, IEnumerable<string>> ids
    ) =>
        ids(one)
            .Except(ids(other))
            .Select(id => $"The {kind} \"{id}\" is missing in {other.Language}.")
            .Concat(ids(other).Except(ids(one)).Select(id => $"The {kind} \"{id}\" is missing in {one.Language}."));

    private static Dictionary<string, TextTemplate> Sentences(LanguageContent content) =>
        content
            .Competencies.Values.SelectMany(competency =>
                Sentences(competency).Select(sentence => (Id: $"{competency.Competency} {sentence.Id}", sentence.Text))
            )
            .Concat(content.Paths.Sentences())
            .Concat(content.Moments.Values.SelectMany(moment => moment.Sentences()))
            .Concat(content.Programmes.Values.Distinct().SelectMany(programme => programme.Sentences()))
            .Concat(content.Managers.Sentences())
            .ToDictionary(sentence => sentence.Id, sentence => sentence.Text);

    private static IEnumerable<(string Id, TextTemplate Text)> Sentences(CompetencyContent competency) =>
        [
            .. competency.Prompts.Values.Select(prompt => (prompt.Id.Value, prompt.Text)),
            .. competency.Prompts.Values.Select(prompt => ($"{prompt.Id} otherwise", prompt.Otherwise)),
            ("scale", competency.Scale.Question),
            ("not lower", competency.Scale.NotLower),
            ("one higher", competency.Scale.OneHigher),
        ];

    private static IEnumerable<string> Questions(LanguageContent content) =>
        content.Competencies.Values.SelectMany(competency =>
            competency.Prompts.Values.Select(prompt => $"{prompt.Id} {competency.Competency} {prompt.Depth}")
        );

    private static IEnumerable<string> UnknownPlaceholders(LanguageContent content) =>
        Sentences(content)
            .SelectMany(sentence =>
                sentence
                    .Value.Placeholders.Except(content.Placeholders.Names)
                    .Select(name => $"\"{sentence.Key}\" in {content.Language} uses {{{name}}}, which nothing fills.")
            );

    private static IEnumerable<string> MissingQuestions(LanguageContent content) =>
        from competency in CareerCompetencies.All
        from depth in Enum.GetValues<PromptDepth>()
        where content[competency].Prompts.Values.All(prompt => prompt.Depth != depth)
        select $"{competency} has no question for {depth}.";

    private static string List(TextTemplate text) =>
        text.Placeholders.Count == 0
            ? "none"
            : string.Join(", ", text.Placeholders.Order(StringComparer.Ordinal).Select(name => $"{{{name}}}"));
}
