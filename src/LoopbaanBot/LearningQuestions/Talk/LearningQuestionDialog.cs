using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.LearningQuestions.Talk.QuestionDraft>;

namespace LoopbaanBot.LearningQuestions.Talk;

/// <summary>
/// Writes a learning question, what it may bring to whom (L013), and helps to sharpen it with check questions that the teacher
/// answers themself. For a question that is there already only the sharpening is left.
/// </summary>
internal sealed class LearningQuestionDialog : WaterfallDialog<QuestionDraft>
{
    public const string DialogId = "learningQuestion";
    private const int DialogVersion = 1;

    /// <summary>As many as there are under <c>learningQuestion.check</c>.</summary>
    private const int CheckCount = 3;

    private const string Yes = "yes";
    private const string No = "no";

    public LearningQuestionDialog()
        : base(DialogId, DialogVersion, LearningQuestionJsonContext.Default.QuestionDraft)
    {
        AddStep("write", WritePrompt, AskWrite, KeepWrite, IsNew);
        AddStep("for-me", GainPrompt, AskForMe, KeepForMe, IsNew, canSkip: true);
        AddStep("for-organisation", GainPrompt, AskForOrganisation, KeepForOrganisation, IsNew, canSkip: true);
        AddStep("sharpen", YesOrNo("nee laat zo", "no leave it"), AskSharpen, KeepSharpen, IsNew);
        for (var number = 1; number <= CheckCount; number++)
        {
            AddCheck(number);
        }

        AddStep(
            "rewrite",
            new TextPrompt(QuestionWords.QuestionLimit.Characters),
            AskRewrite,
            KeepRewrite,
            Sharpens,
            skip: step => step.Draft.Sharpened = null
        );
    }

    private static RequiredPrompt WritePrompt =>
        new(new TextPrompt(QuestionWords.QuestionLimit.Characters), "learningQuestion.write.required");

    private static TextPrompt GainPrompt => new(QuestionWords.GainLimit.Characters);

    private void AddCheck(int number) =>
        AddStep(
            $"check-{number}",
            YesOrNo("nog niet", "not yet"),
            ask: step => AskCheck(step, number),
            keep: (step, answer) => step.Draft.Checks[number] = answer == Yes,
            Sharpens,
            canSkip: true
        );

    /// <summary>The words are what somebody may type instead of pressing the button.</summary>
    private static ChoicePrompt YesOrNo(params string[] otherWordsForNo) =>
        new([new Choice(Yes, "Ja", ["ja maak scherper", "yes sharpen it"]), new Choice(No, "Nee", otherWordsForNo)]);

    private static bool IsNew(QuestionDraft draft) => draft.IsNew;

    private static bool Sharpens(QuestionDraft draft) => draft.Sharpens;

    private static FormPage AskWrite(Step step) =>
        new(step.Frame(), "learningQuestion.write.ask")
        {
            Lines = [FormLine.Of("learningQuestion.intro")],
            Fields = [QuestionField(step.Draft.Text)],
            Progress = (step.Position, step.Count),
            Help = "learningQuestion.write.help",
        };

    private static void KeepWrite(Step step, string text) => step.Draft.Text = text;

    private static FormPage AskForMe(Step step) =>
        new(step.Frame(), "learningQuestion.forMe.ask")
        {
            Mirror = step.Draft.Text,
            Fields = [GainField("learningQuestion.forMe.label", step.Draft.ForMe)],
            Progress = (step.Position, step.Count),
            Help = "learningQuestion.forMe.help",
        };

    private static void KeepForMe(Step step, string text) => step.Draft.ForMe = text;

    private static FormPage AskForOrganisation(Step step) =>
        new(step.Frame(), "learningQuestion.forOrganisation.ask")
        {
            Mirror = step.Draft.ForMe,
            Fields = [GainField("learningQuestion.forOrganisation.label", step.Draft.ForOrganisation)],
            Progress = (step.Position, step.Count),
            Help = "learningQuestion.forOrganisation.help",
        };

    private static void KeepForOrganisation(Step step, string text) => step.Draft.ForOrganisation = text;

    private static FormPage AskSharpen(Step step) =>
        new(step.Frame(), "learningQuestion.sharpen.ask")
        {
            Lines = [FormLine.Own(step.Draft.Text!), FormLine.Of("learningQuestion.sharpen.note")],
            Choices = [new(Yes, "learningQuestion.sharpen.yes"), new(No, "learningQuestion.sharpen.no")],
            Help = "learningQuestion.sharpen.help",
        };

    /// <summary>Whoever comes back and leaves the question as it is takes back what was sharpened before.</summary>
    private static void KeepSharpen(Step step, string answer)
    {
        step.Draft.Sharpens = answer == Yes;
        step.Draft.Sharpened = step.Draft.Sharpens ? step.Draft.Sharpened : null;
    }

    private static FormPage AskCheck(Step step, int number) =>
        new(step.Frame(), $"learningQuestion.check.{number}.ask")
        {
            Lines = [FormLine.Own(step.Draft.Text!)],
            Choices = [new(Yes, "learningQuestion.answer.yes"), new(No, "learningQuestion.answer.notYet")],
            Progress = (number, CheckCount),
            Help = "learningQuestion.answer.help",
        };

    private static FormPage AskRewrite(Step step) =>
        new(step.Frame(), "learningQuestion.rewrite.ask")
        {
            Lines = [.. Tips(step.Draft)],
            Fields = [QuestionField(step.Draft.Sharpened ?? step.Draft.Text)],
            Next = "learningQuestion.rewrite.save",
            Skip = "learningQuestion.rewrite.keep",
            Help = "learningQuestion.rewrite.help",
        };

    private static void KeepRewrite(Step step, string text) => step.Draft.Sharpened = text;

    private static IEnumerable<FormLine> Tips(QuestionDraft draft) =>
        draft.Checks.Count == CheckCount && draft.Checks.Values.All(fits => fits)
            ? [FormLine.Of("learningQuestion.rewrite.fits")]
            : draft
                .Checks.Where(check => !check.Value)
                .OrderBy(check => check.Key)
                .Select(check => FormLine.Of($"learningQuestion.check.{check.Key}.tip"));

    private static TextField QuestionField(string? value) =>
        new("learningQuestion.label")
        {
            Limit = QuestionWords.QuestionLimit,
            Placeholder = "learningQuestion.placeholder",
            Value = value,
        };

    private static TextField GainField(string label, string? value) =>
        new(label) { Limit = QuestionWords.GainLimit, Value = value };
}
