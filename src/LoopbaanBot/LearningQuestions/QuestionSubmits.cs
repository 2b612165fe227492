using System.Globalization;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.LearningQuestions;

/// <summary>Opens "Mijn leervraag", whatever stands there now.</summary>
internal static class ShowQuestionSubmit
{
    public static CardCommand Write() => CardCommand.Of("learningQuestion.open");
}

/// <summary>Opens the form to change the question.</summary>
internal sealed record EditQuestionSubmit(LearningQuestionId Question)
{
    public const string Verb = "learningQuestion.edit";
    public const string Key = "question-id";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Question.ToString()));

    public static EditQuestionSubmit? Parse(CardData data) =>
        LearningQuestionId.Parse(data[Key]) is { } question ? new EditQuestionSubmit(question) : null;
}

/// <summary>Keeps the form; <see cref="Version"/> tells a form that was opened before another change.</summary>
internal sealed record SaveQuestionSubmit(LearningQuestionId Question, int Version)
{
    public const string Verb = "learningQuestion.save";
    private const string VersionKey = "version";

    public CardCommand Write() =>
        CardCommand.Of(
            Verb,
            (EditQuestionSubmit.Key, Question.ToString()),
            (VersionKey, Version.ToString(CultureInfo.InvariantCulture))
        );

    public static SaveQuestionSubmit? Parse(CardData data) =>
        LearningQuestionId.Parse(data[EditQuestionSubmit.Key]) is { } question && data.Number(VersionKey) is { } version
            ? new SaveQuestionSubmit(question, version)
            : null;

    public static DialogInput ToInput(CardData data) =>
        new(DialogCommand.Answer, Values: data.Without(EditQuestionSubmit.Key, VersionKey));
}

/// <summary>Asks to delete the question with all versions, and the second time does.</summary>
internal sealed record DeleteQuestionSubmit(LearningQuestionId Question, bool Confirmed)
{
    public const string Verb = "learningQuestion.delete";

    public CardCommand Write() => CardCommand.Of(Verb, (EditQuestionSubmit.Key, Question.ToString())).Sure(Confirmed);

    public static DeleteQuestionSubmit? Parse(CardData data) =>
        LearningQuestionId.Parse(data[EditQuestionSubmit.Key]) is { } question
            ? new DeleteQuestionSubmit(question, data.IsSure)
            : null;
}
