using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.LearningQuestions.Reframe.ReframeDraft>;

namespace LoopbaanBot.LearningQuestions.Reframe;

/// <summary>X2 "Zit de knoop hier?": is this still my question, or is the knot in how, in who, or elsewhere (L040)?</summary>
internal sealed class ReframeDialog : WaterfallDialog<ReframeDraft>
{
    public const string DialogId = "reframe";
    private const int DialogVersion = 1;

    private static readonly IReadOnlyList<FormChoice> s_directions =
    [
        new(nameof(ReframeDirection.Same), "reframe.direction.same"),
        new(nameof(ReframeDirection.How), "reframe.direction.how"),
        new(nameof(ReframeDirection.Who), "reframe.direction.who"),
        new(nameof(ReframeDirection.Other), "reframe.direction.other"),
    ];

    public ReframeDialog()
        : base(DialogId, DialogVersion, LearningQuestionJsonContext.Default.ReframeDraft)
    {
        AddStep("look", new RequiredPrompt(new ChoicePrompt(s_choices), "talk.choice.required"), AskWhere, KeepWhere);
        AddStep("other", OtherPrompt, AskOther, KeepOther, IsOther);
        AddStep(
            "step",
            new TextPrompt(TextLimit.PlanPart.Characters),
            AskStep,
            KeepStep,
            when: draft => draft.IsChanged,
            canSkip: true
        );
        AddStep(
            "words",
            new TextPrompt(QuestionWords.QuestionLimit.Characters),
            AskWords,
            KeepWords,
            when: draft => draft.Direction is ReframeDirection.How or ReframeDirection.Who,
            canSkip: true
        );
    }

    /// <summary>The words are what somebody may type instead of choosing; a number does too.</summary>
    private static readonly IReadOnlyList<Choice> s_choices =
    [
        new(nameof(ReframeDirection.Same), "Dit is nog mijn vraag", ["ja", "yes", "this is still my question"]),
        new(nameof(ReframeDirection.How), "Ik weet wat ik wil, maar niet hoe ik het doe", ["hoe", "how"]),
        new(nameof(ReframeDirection.Who), "Ik weet niet wie mij kan helpen", ["wie", "who"]),
        new(nameof(ReframeDirection.Other), "Iets anders", ["anders", "something else"]),
    ];

    private static RequiredPrompt OtherPrompt =>
        new(new TextPrompt(QuestionWords.QuestionLimit.Characters), "learningQuestion.write.required");

    private static bool IsOther(ReframeDraft draft) => draft.Direction == ReframeDirection.Other;

    private static FormPage AskWhere(Step step) =>
        new(step.Frame(), "reframe.ask")
        {
            Lines = [FormLine.Of("reframe.intro"), .. Questions(step.Draft)],
            Fields = [new ChoiceField("reframe.label", s_directions) { Value = step.Draft.Direction?.ToString() }],
            Help = "reframe.help",
        };

    private static IEnumerable<FormLine> Questions(ReframeDraft draft)
    {
        yield return FormLine.Of("reframe.first", ("date", draft.FirstOn));
        yield return FormLine.Own(draft.First);
        if (draft.Now != draft.First)
        {
            yield return FormLine.Of("reframe.now");
            yield return FormLine.Own(draft.Now);
        }
    }

    private static void KeepWhere(Step step, string direction) =>
        step.Draft.Direction = Enum.Parse<ReframeDirection>(direction);

    private static FormPage AskOther(Step step) =>
        new(step.Frame(), "reframe.other.ask")
        {
            Fields = [QuestionField(step.Draft.Other)],
            Help = "reframe.other.help",
        };

    private static void KeepOther(Step step, string text) => step.Draft.Other = text;

    private static FormPage AskStep(Step step) =>
        new(step.Frame(), $"reframe.step.{Name(step.Draft.Direction)}")
        {
            Mirror = step.Draft.Other,
            Lines = [FormLine.Of("reframe.changed")],
            Fields =
            [
                new TextField("reframe.step.label")
                {
                    Limit = TextLimit.PlanPart,
                    Placeholder = "reframe.step.placeholder",
                    Value = step.Draft.Step,
                },
            ],
            Help = "reframe.step.help",
        };

    private static void KeepStep(Step step, string text) => step.Draft.Step = text;

    private static FormPage AskWords(Step step) =>
        new(step.Frame(), "reframe.words.ask")
        {
            Mirror = step.Draft.Step,
            Lines = [FormLine.Of("reframe.words.note")],
            Fields = [QuestionField(step.Draft.Words)],
            Help = "reframe.words.help",
        };

    private static void KeepWords(Step step, string text) => step.Draft.Words = text;

    private static TextField QuestionField(string? value) =>
        new("learningQuestion.label")
        {
            Limit = QuestionWords.QuestionLimit,
            Placeholder = "learningQuestion.placeholder",
            Value = value,
        };

    private static string Name(ReframeDirection? direction) =>
        direction switch
        {
            ReframeDirection.How => "how",
            ReframeDirection.Who => "who",
            _ => "other",
        };
}
