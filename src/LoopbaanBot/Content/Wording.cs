using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content.Competencies;
using LoopbaanBot.Content.Moments;
using LoopbaanBot.Content.Paths;

namespace LoopbaanBot.Content;

/// <summary>Words that may be sent: they come from the catalogue, and their placeholders cannot hold what a person wrote.</summary>
/// <remarks>
/// What is sent to a chat is kept and searchable by the school. So a posted card takes only this type, and the only way
/// to make one is from a text id with <see cref="SafeValue"/>s: a plain string does not fit.
/// </remarks>
internal readonly record struct Wording
{
    private readonly string? _text;

    private Wording(string text) => _text = text;

    /// <exception cref="ContentException">No text has this id, or a placeholder is missing.</exception>
    public static Wording Of(Texts texts, string id, params ReadOnlySpan<(string Name, SafeValue Value)> values)
    {
        if (values.IsEmpty)
        {
            return new Wording(texts[id]);
        }

        var words = new (string, TextValue)[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            words[i] = (values[i].Name, values[i].Value.Content);
        }

        return new Wording(texts[id, words]);
    }

    public static Wording NameOf(CompetencyContent competency) => new(competency.Intro.Name);

    public static Wording CoreQuestionOf(CompetencyContent competency) => new(competency.Intro.CoreQuestion);

    public static Wording NameOf(MomentContent moment) => new(moment.Words.Name.Fill());

    public static Wording PurposeOf(MomentContent moment) => new(moment.Words.Purpose.Fill());

    public static Wording SafetyOf(MomentContent moment) => new(moment.Words.Safety.Fill());

    public static IReadOnlyList<Wording> QuestionsOf(MomentContent moment) =>
        [.. moment.Questions.Select(question => new Wording(question.Fill()))];

    public static Wording NameOf(PathContent path) => new(path.Words.Name.ToString());

    /// <summary>An opener of a talk, or another sentence of the catalogue of managers, which knows nothing of any teacher.</summary>
    public static Wording Of(TextTemplate sentence) => new(sentence.Fill());

    public override string ToString() => _text ?? string.Empty;
}

/// <summary>A placeholder value that no person typed to the bot: a number, a date, a name from the directory or catalogue words.</summary>
internal readonly record struct SafeValue
{
    private SafeValue(TextValue content) => Content = content;

    public TextValue Content { get; }

    public static implicit operator SafeValue(int number) => new(number);

    public static implicit operator SafeValue(DateOnly date) => new(date);

    public static implicit operator SafeValue(TimeOnly time) =>
        new(time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    public static implicit operator SafeValue(Wording words) => new(words.ToString());

    public static implicit operator SafeValue(DisplayName name) => new(name.ToString());

    /// <summary>
    /// The one exception: a theme that the guide of a group round typed for everybody in the channel, after the form said
    /// so. It is short plain text by its own type, and nothing that a teacher answers becomes one.
    /// </summary>
    public static implicit operator SafeValue(CoachTheme theme) => new(theme.ToString());
}
