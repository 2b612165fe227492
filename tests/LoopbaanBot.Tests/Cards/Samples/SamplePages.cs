using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Testing;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.People;
using LoopbaanBot.Reflection.Talk;
using LoopbaanBot.Tests.Content;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>One page of each kind, in the middle of one and the same talk.</summary>
internal static class SamplePages
{
    private static readonly DateOnly s_day = new(2026, 1, 20);
    private static readonly PersonId s_person = new(World.Tenant, "3c5e8f10-7a2d-4b96-b0c4-92d1e6a85f01");
    private static readonly ReflectionId s_id = new(Guid.Parse("019bdc00-0000-7000-8000-000000000001"));
    private static readonly PageFrame s_first = new(1) { CanSkip = true, CanReword = true };
    private static readonly PageFrame s_next = s_first with { Revision = 2, CanGoBack = true };
    private static readonly PageFrame s_fixed = s_next with { CanReword = false };
    private static readonly PageFrame s_choice = s_fixed with { CanSkip = false };

    /// <summary>The names of the questions of the first road for somebody new on this day.</summary>
    private static readonly IReadOnlyList<OpenQuestion> s_questions = QuestionPlan.For(
        Library.Real.Prompts,
        AskedPrompts.Empty,
        CareerCompetency.QualitiesReflection,
        s_day,
        PromptSeed.Of(s_person, s_day)
    );

    public static CareerReflection Begun { get; } =
        CareerReflection.Start(s_id, CareerCompetency.QualitiesReflection, s_day);

    public static CareerReflection Full { get; } =
        Begun
            .Answer(Answer(PromptDepth.Back, "gesprek met boze ouder") with { FollowUp = Road.Moment })
            .Answer(Answer(PromptDepth.Deeper, Road.Quality))
            .Answer(Answer(PromptDepth.Ahead, Road.Ahead))
            .Rate(new ScaleScore(6), Road.Why)
            .Intend(
                new IfThenPlan("de bel van het vijfde uur gaat", "schrijf ik één regel op", "ik doe het in de trein")
            )
            .Add(ReflectionAnswer.ToOwn("Wat bleef mij bij?", PromptDepth.Deeper, "**de stilte** na mijn vraag 🎉"));

    public static CareerReflection Kept { get; } = Full.Keep(s_day);

    public static TeacherTurn Turn(Language language) =>
        new(
            new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Invoke }),
            new StoredTeacher(
                new LoopbaanBot.People.Teacher { Id = s_person, Language = language },
                string.Empty,
                null,
                default
            ),
            Library.Real
        );

    /// <param name="content">The language of the talk; the words of the teacher stay what they are.</param>
    public static IEnumerable<(string Name, ReflectionPage Page)> All(LanguageContent content)
    {
        content.Language.ShouldBeOneOf([.. Languages.All]);
        var empty = Draft(Begun);
        var back = empty.Main(PromptDepth.Back);
        var full = Draft(Full);
        return
        [
            ("question", new QuestionPage(empty, back, s_first)),
            ("question-otherwise", new QuestionPage(empty, back.Reword(), s_first with { Revision = 2 })),
            ("question-help", new QuestionPage(empty, back, s_first with { WantsHelp = true })),
            ("question-empty", new QuestionPage(empty, back, s_first with { Error = PromptError.Empty })),
            ("question-late", new QuestionPage(full, full.Main(PromptDepth.Deeper), Late())),
            ("question-back", new QuestionPage(full, full.Main(PromptDepth.Ahead), s_next)),
            ("question-own", new QuestionPage(empty, back with { Candidates = [] }, s_first)),
            ("follow-up", new FollowUpPage(full, PromptDepth.Back, s_fixed)),
            ("scale", new ScalePage(full, s_fixed)),
            ("scale-again", new ScalePage(full, s_fixed with { Error = PromptError.OutOfRange(1, 10) })),
            ("scale-why", new ScaleWhyPage(full, s_fixed)),
            ("scale-why-lowest", new ScaleWhyPage(Draft(Full.Rate(new ScaleScore(1))), s_fixed)),
            ("plan", new PlanPage(empty, s_fixed)),
            ("plan-half", new PlanPage(empty, HalfPlan())),
            ("summary", new SummaryPage(full, s_choice)),
            (
                "summary-empty",
                new SummaryPage(empty, s_choice with { Error = PromptError.Custom(SummaryChoices.NothingToKeep) })
            ),
            ("more", new MorePage(full, full.More, s_next)),
            ("edit", new EditPage(full, s_fixed)),
            ("discuss", new DiscussPage(full, s_choice)),
            ("discard", new DiscardPage(full, s_choice)),
        ];
    }

    private static PageFrame Late() =>
        s_next with
        {
            Notice = DialogNotice.AlreadyAnswered,
            Late = Typed((DialogInput.AnswerId, "Eigenlijk ging het vooral om de stilte.")),
        };

    private static PageFrame HalfPlan() =>
        s_fixed with
        {
            Error = PromptError.Custom(PlanInput.HalfMissing),
            Unkept = Typed((PlanInput.Cue, "de bel gaat")),
        };

    private static DialogInput Typed(params (string Id, string Words)[] inputs) =>
        new(DialogCommand.Answer, Values: inputs.ToDictionary(input => input.Id, input => input.Words));

    private static ReflectionDraft Draft(CareerReflection reflection) =>
        new() { Reflection = reflection, Questions = s_questions };

    private static ReflectionAnswer Answer(PromptDepth depth, string words) =>
        ReflectionAnswer.To(s_questions.First(question => question.Depth == depth).Prompt!.Value, depth, words);
}
