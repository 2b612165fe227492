using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>The ordinary page of a talk: words given back, a question, and inputs. It names texts and holds none.</summary>
/// <param name="Question">The text id of the question.</param>
internal sealed record FormPage(PageFrame Frame, string Question) : TalkPage(Frame)
{
    /// <summary>An answer of before, of which a few words are given back above the question.</summary>
    public string? Mirror { get; init; }

    /// <summary>Sentences between what is given back and the question.</summary>
    public IReadOnlyList<FormLine> Lines { get; init; } = [];

    /// <summary>What fills the placeholders of the question.</summary>
    public IReadOnlyList<(string Name, string Value)> QuestionValues { get; init; } = [];

    /// <summary>The competency whose scale question stands here, in the place of <see cref="Question"/>.</summary>
    public CareerCompetency? Scale { get; init; }

    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>Buttons that are an answer by themselves, at most five; without any there is one to go on.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>Which question this is, of how many.</summary>
    public (int Number, int Count)? Progress { get; init; }

    /// <summary>The text id of the help.</summary>
    public string Help { get; init; } = "topic.help";

    /// <summary>The text id on the button that goes on without an answer.</summary>
    public string Skip { get; init; } = "talk.skip";

    /// <summary>The text id on the button that sends the inputs.</summary>
    public string Next { get; init; } = "talk.next";

    /// <summary>Later and stop; a page of many choices has no room for them, and can be left by typing.</summary>
    public bool HasPause { get; init; } = true;
}

/// <summary>A sentence of the catalogue, or the teacher's own words.</summary>
/// <param name="Text">A text id; null for <paramref name="Words"/>.</param>
/// <param name="Words">Own words, shown letter by letter.</param>
internal sealed record FormLine(string? Text, string? Words, IReadOnlyList<(string Name, string Value)> Values)
{
    /// <summary>Names what stands below it.</summary>
    public bool IsLabel { get; private init; }

    public static FormLine Label(string text) => new(text, null, []) { IsLabel = true };

    public static FormLine Of(string text, params IReadOnlyList<(string Name, string Value)> values) =>
        new(text, null, values);

    public static FormLine Own(string words) => new(null, words, []);
}

/// <summary>A choice: what is stored, and the text id of what is read.</summary>
internal sealed record FormChoice(string Value, string Text)
{
    /// <summary>Own words in the place of a catalogue text.</summary>
    public string? Words { get; init; }
}
