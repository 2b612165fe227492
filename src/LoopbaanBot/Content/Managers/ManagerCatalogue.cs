using LoopbaanBot.Careers.Managers.Starters;

namespace LoopbaanBot.Content.Managers;

/// <summary>What helps two people to talk about a career, in one language (domain F). It knows nothing of any teacher.</summary>
internal sealed record ManagerCatalogue(
    IReadOnlyList<TextTemplate> Attitude,
    IReadOnlyDictionary<StarterId, StarterContent> Starters,
    IReadOnlyList<LessonContent> Lessons,
    HardMoments Hard,
    NotAskList NotAsk,
    PreparationContent Prepare
)
{
    public StarterDeck Deck { get; } = new([.. Starters.Values.Select(content => content.Starter)]);

    /// <summary>What is said of a starter; null for one that is no longer there.</summary>
    public StarterContent? Find(StarterId id) => Starters.GetValueOrDefault(id);

    public LessonContent? Lesson(string? id) => Lessons.FirstOrDefault(lesson => lesson.Id == id);

    /// <summary>Every sentence with the name to find it by; both languages have the same names.</summary>
    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        [
            .. Numbered("attitude", Attitude),
            .. Starters.Values.Select(one => ($"starter {one.Starter}", one.Text)),
            .. Lessons.SelectMany(lesson => lesson.Sentences()),
            .. Hard.Sentences(),
            .. NotAsk.Sentences(),
            .. Prepare.Sentences(),
        ];

    public static IEnumerable<(string Id, TextTemplate Text)> Numbered(string id, IEnumerable<TextTemplate> texts) =>
        texts.Select((text, at) => ($"{id} {at}", text));
}

internal sealed record StarterContent(Starter Starter, TextTemplate Text);

/// <summary>A lesson of about ten minutes (L049).</summary>
/// <param name="Takes">How long the reading takes, and how long the practice.</param>
/// <param name="Ahead">The question about the future beyond the present job that every manager card holds (K012).</param>
internal sealed record LessonContent(
    string Id,
    TextTemplate Title,
    TextTemplate Takes,
    IReadOnlyList<TextTemplate> Steps,
    TextTemplate Ahead
)
{
    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        [
            ($"lesson {Id} title", Title),
            ($"lesson {Id} takes", Takes),
            ($"lesson {Id} ahead", Ahead),
            .. ManagerCatalogue.Numbered($"lesson {Id}", Steps),
        ];
}

/// <param name="Ahead">As with <see cref="LessonContent"/>.</param>
internal sealed record HardMoments(IReadOnlyList<HardMoment> Moments, TextTemplate Ahead)
{
    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        [
            ("hard ahead", Ahead),
            .. Moments.SelectMany(moment =>
                new[] { ($"hard {moment.Id}", moment.Says), ($"hard {moment.Id} answer", moment.Answer) }
            ),
        ];
}

internal sealed record HardMoment(string Id, TextTemplate Says, TextTemplate Answer);

/// <param name="Ahead">As with <see cref="LessonContent"/>.</param>
internal sealed record NotAskList(IReadOnlyList<NotAsk> Questions, TextTemplate Ahead)
{
    /// <summary>The name of a sentence that stands here because it is not to be said.</summary>
    public const string NotSaid = "not to ask ";

    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        [
            ("instead ahead", Ahead),
            .. Questions.SelectMany(question =>
                new[]
                {
                    ($"{NotSaid}{question.Id}", question.Not),
                    ($"instead {question.Id} because", question.Because),
                    ($"instead {question.Id}", question.Instead),
                }
            ),
        ];
}

internal sealed record NotAsk(string Id, TextTemplate Not, TextTemplate Because, TextTemplate Instead);

/// <summary>Questions by which a teacher prepares a talk: able, willing, room (K167), and the ask (K119, K120).</summary>
internal sealed record PreparationContent(
    IReadOnlyList<TextTemplate> Can,
    IReadOnlyList<TextTemplate> Want,
    IReadOnlyList<TextTemplate> Room,
    IReadOnlyList<TextTemplate> Ask
)
{
    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        [
            .. ManagerCatalogue.Numbered("prepare can", Can),
            .. ManagerCatalogue.Numbered("prepare want", Want),
            .. ManagerCatalogue.Numbered("prepare room", Room),
            .. ManagerCatalogue.Numbered("prepare ask", Ask),
        ];
}
