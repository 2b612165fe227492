using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Careers.Reflection.Wording;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Content.Competencies;
using LoopbaanBot.Content.Managers;
using LoopbaanBot.Content.Moments;
using LoopbaanBot.Content.Paths;
using LoopbaanBot.Content.Programmes;

namespace LoopbaanBot.Content;

/// <summary>Everything the bot says in one language.</summary>
internal sealed class LanguageContent
{
    public required Texts Texts { get; init; }

    public required IReadOnlyDictionary<CareerCompetency, CompetencyContent> Competencies { get; init; }

    /// <summary>One extra question per depth, for a short answer (domain I5).</summary>
    public required IReadOnlyDictionary<PromptDepth, string> FollowUps { get; init; }

    public required PathCatalogue Paths { get; init; }

    public required IReadOnlyDictionary<BuddyMomentKind, MomentContent> Moments { get; init; }

    public required IReadOnlyDictionary<Programme, ProgrammeContent> Programmes { get; init; }

    public required ManagerCatalogue Managers { get; init; }

    public required MirrorWords MirrorWords { get; init; }

    public required PlaceholderWords Placeholders { get; init; }

    public required IReadOnlyList<KeyValuePair<string, Command>> Phrases { get; init; }

    public Language Language => Texts.Language;

    public CompetencyContent this[CareerCompetency competency] => Competencies[competency];

    /// <summary>A question in the words that fit this teacher; a retired question gives null.</summary>
    public string? Question(PromptId id, TeacherProfile profile) =>
        Find(id) is { } prompt ? Placeholders.Fill(prompt.Text, profile) : null;

    /// <summary>The same question in other words.</summary>
    public string? Otherwise(PromptId id, TeacherProfile profile) =>
        Find(id) is { } prompt ? Placeholders.Fill(prompt.Otherwise, profile) : null;

    /// <summary>A sentence of a competency, such as its scale question, in the words that fit this teacher.</summary>
    public string Say(TextTemplate sentence, TeacherProfile profile) => Placeholders.Fill(sentence, profile);

    private PromptContent? Find(PromptId id) =>
        Competencies
            .Values.Select(competency => competency.Prompts.GetValueOrDefault(id))
            .FirstOrDefault(prompt => prompt is not null);
}
