using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.LearningQuestions;

/// <summary>The three inputs of the form that changes a learning question.</summary>
internal static class QuestionForm
{
    public const string Text = "question";
    public const string ForMe = "forMe";
    public const string ForOrganisation = "forOrganisation";

    public static CardPrompt<QuestionWords> Prompt { get; } = new(Read);

    public static DialogInput ToInput(QuestionWords words) =>
        new(
            DialogCommand.Answer,
            Values: new Dictionary<string, string>
            {
                [Text] = words.Text,
                [ForMe] = words.ForMe ?? string.Empty,
                [ForOrganisation] = words.ForOrganisation ?? string.Empty,
            }
        );

    private static PromptRecognizerResult<QuestionWords> Read(IReadOnlyDictionary<string, string> inputs)
    {
        var words = new QuestionWords(
            inputs.GetValueOrDefault(Text, string.Empty),
            Given(inputs, ForMe),
            Given(inputs, ForOrganisation)
        );
        return words.Text.Length == 0 ? PromptError.Custom("learningQuestion.required")
            : TooLong(words.Text, QuestionWords.QuestionLimit) is { } question ? question
            : TooLong(words.ForMe, QuestionWords.GainLimit) is { } forMe ? forMe
            : TooLong(words.ForOrganisation, QuestionWords.GainLimit) is { } forOrganisation ? forOrganisation
            : words;
    }

    private static string? Given(IReadOnlyDictionary<string, string> inputs, string id) =>
        inputs.GetValueOrDefault(id) is { Length: > 0 } text ? text : null;

    private static PromptError? TooLong(string? text, TextLimit limit) =>
        text is null || limit.Fits(text) ? null : PromptError.TooLong(limit.Characters, text.Length);
}
