using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Content.Loading;

namespace LoopbaanBot.Content;

/// <summary>All content of the bot, checked when it is loaded. Immutable; load it once.</summary>
internal sealed class ContentLibrary
{
    private readonly Dictionary<Language, LanguageContent> languages;

    private ContentLibrary(Dictionary<Language, LanguageContent> languages)
    {
        this.languages = languages;
        Commands = new(languages.Values.SelectMany(content => content.Phrases));
        Prompts = new(
            languages[Language.Dutch]
                .Competencies.Values.SelectMany(competency =>
                    competency.Prompts.Values.Select(prompt => new ReflectionPrompt(
                        prompt.Id,
                        competency.Competency,
                        prompt.Depth
                    ))
                )
        );
    }

    /// <summary>The questions as the rules see them; both languages have the same.</summary>
    public PromptBank Prompts { get; }

    /// <summary>The words of both languages: someone may ask in the one while the bot speaks the other.</summary>
    public CommandWords Commands { get; }

    public LanguageContent this[Language language] => languages[language];

    /// <summary>Reads the files that are built into the program.</summary>
    /// <exception cref="ContentException">A file is wrong or the languages differ; all problems are named.</exception>
    public static ContentLibrary Load() => Read(EmbeddedContent.Files());

    /// <summary>Reads content from texts by path, such as nl/general.yaml.</summary>
    /// <exception cref="ContentException">A file is wrong or the languages differ; all problems are named.</exception>
    public static ContentLibrary Read(IReadOnlyDictionary<string, string> files)
    {
        var languages = Languages.All.ToDictionary(
            language => language,
            language => LanguageReader.Read(language, files)
        );
        var problems = ContentCheck.Problems(languages[Language.Dutch], languages[Language.English]);
        return problems.Count == 0 ? new(languages) : throw ContentException.Of(problems);
    }
}
