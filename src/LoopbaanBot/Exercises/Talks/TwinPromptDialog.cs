using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Prompts;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Exercises.Talks.TwinPromptDraft>;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>
/// X5: a question the teacher answered themself, or a pupils' task that they do themself (L044), and how to bring it to class. It
/// asks for nothing about any pupil.
/// </summary>
internal sealed class TwinPromptDialog : ExerciseDialog<TwinPromptDraft>
{
    private const int DialogVersion = 1;
    private const string Task = "task";

    public TwinPromptDialog()
        : base(DialogVersion, ExerciseJsonContext.Default.TwinPromptDraft)
    {
        AddStep(
            "choose",
            ChoosePrompt,
            AskWhich,
            (step, choice) => step.Draft.Choose(choice == Task ? null : choice),
            when: draft => draft.Candidates.Count > 0,
            options: step => new PromptOptions { Choices = Choices(step.Draft) }
        );
        AddWords(
            "task",
            new(draft => draft.Task, (draft, text) => draft.Task = text, "exercise.twinPrompt.task.help")
            {
                Placeholder = "exercise.twinPrompt.task.placeholder",
                Values = Pupils,
                Prompt = Required(TextLimit.OwnQuestion),
                Limit = TextLimit.OwnQuestion,
                IsRequired = true,
            },
            when: draft => draft.Chosen is null
        );
        AddWords(
            "answer",
            new(draft => draft.Answer, (draft, text) => draft.Answer = text, "exercise.twinPrompt.answer.help")
            {
                Mirror = draft => draft.Task,
                Prompt = Required(TextLimit.Answer),
                Limit = TextLimit.Answer,
                IsRequired = true,
            },
            when: draft => draft.Chosen is null
        );
        AddWords(
            "pupils",
            new(draft => draft.ForPupils, (draft, text) => draft.ForPupils = text, "exercise.twinPrompt.pupils.help")
            {
                Values = Pupils,
            },
            lines: Twin
        );
    }

    private static RequiredPrompt ChoosePrompt => new(new ChoicePrompt(), "talk.choice.required");

    private static RequiredPrompt Required(TextLimit limit) =>
        new(new TextPrompt(limit.Characters), "exercise.twinPrompt.required");

    private static FormPage AskWhich(Step step) =>
        new(step.Frame(), "exercise.twinPrompt.choose.ask")
        {
            Lines = [.. Intro(step.Position)],
            Fields =
            [
                new ChoiceField(
                    "exercise.twinPrompt.choose.label",
                    [
                        .. step.Draft.Candidates.Select(candidate => new FormChoice(
                            candidate.Id,
                            "exercise.twinPrompt.question"
                        )
                        {
                            Words = candidate.Question,
                        }),
                        new FormChoice(Task, "exercise.twinPrompt.choose.task"),
                    ]
                )
                {
                    Value = step.Draft.Chosen ?? (step.Draft.Task is null ? null : Task),
                },
            ],
            Help = "exercise.twinPrompt.choose.help",
        };

    private static Choice[] Choices(TwinPromptDraft draft) =>
        [
            .. draft.Candidates.Select(candidate => new Choice(candidate.Id, candidate.Question)),
            new Choice(Task, Synonyms: ["een opdracht uit mijn les", "a task from my lesson"]),
        ];

    private static (string, string)[] Pupils(TwinPromptDraft draft) => [("pupils", draft.Pupils)];

    private static IEnumerable<FormLine> Twin(TwinPromptDraft draft) =>
        [
            FormLine.Own(draft.Question),
            FormLine.Of("exercise.twinPrompt.pupils.own"),
            FormLine.Own(draft.OwnAnswer),
            FormLine.Of("exercise.twinPrompt.pupils.note", ("pupils", draft.Pupils)),
        ];
}
