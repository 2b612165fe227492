using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>What is given to a question: an answer and, where the bank had none left, the teacher's own question.</summary>
internal sealed record QuestionInput(string Text, string? OwnQuestion)
{
    public const string QuestionId = "question";

    /// <summary>The code of the refusal when an own question is asked for and not given.</summary>
    public const string QuestionMissing = "questionMissing";

    public static CardPrompt<QuestionInput> Prompt { get; } = new(Read, fromText: text => Check(text, null));

    /// <summary>The answer to this question; null when it needs an own question that was not given.</summary>
    public ReflectionAnswer? For(OpenQuestion question) =>
        question.Prompt is { } prompt ? ReflectionAnswer.To(prompt, question.Depth, Text)
        : OwnQuestion is { Length: > 0 } own ? ReflectionAnswer.ToOwn(own, question.Depth, Text)
        : null;

    private static PromptRecognizerResult<QuestionInput> Read(IReadOnlyDictionary<string, string> inputs) =>
        Check(inputs.GetValueOrDefault(DialogInput.AnswerId, string.Empty), inputs.GetValueOrDefault(QuestionId));

    private static PromptRecognizerResult<QuestionInput> Check(string text, string? question) =>
        text.Length == 0 ? PromptError.Empty
        : !TextLimit.Answer.Fits(text) ? PromptError.TooLong(TextLimit.Answer.Characters, text.Length)
        : question is not null && !TextLimit.OwnQuestion.Fits(question)
            ? PromptError.TooLong(TextLimit.OwnQuestion.Characters, question.Length)
        : new QuestionInput(text, question);

    public override string ToString() => "an answer";
}
