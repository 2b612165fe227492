using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Exercises;
using LoopbaanBot.Exercises.Cards;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>One exercise of each kind, and the list of them.</summary>
internal static class ExerciseSamples
{
    private static readonly DateOnly s_day = new(2026, 1, 20);
    private static readonly ExerciseId s_id = new(Guid.Parse("019bdc00-0000-7000-8000-000000000031"));
    private static readonly ReflectionId s_reflection = new(Guid.Parse("019bdc00-0000-7000-8000-000000000001"));

    private static readonly TwinPrompt s_twin = new(
        "Wie hielp jij dit jaar verder?",
        "Een nieuwe collega met haar toetsen",
        "In tweetallen, met een tekening",
        s_reflection
    );

    private static readonly ExerciseOutcome[] s_outcomes =
    [
        new KeepPruneSow(["mijn **mentorklas**", "de werkgroep"], ["notulen"], ["een cursus"]),
        new Anchor("Elk kind mag fouten maken", "Bij stille brugklassers", ["geduld", "humor", "lef"]),
        new BothAnd("voor de klas blijven", "starters begeleiden", "één dag per week"),
        s_twin,
        new CareerVision("Ik kan luisteren", null, "Ik volg een cursus"),
        new ThreeChoices([new("van po naar vo", "een gesprek"), new("mentor worden", null)]),
    ];

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("exercise-doorway", ExercisePosts.Doorway(texts)),
            ("exercise-kept", ExercisePosts.Kept(texts, Made(s_outcomes[0]))),
            ("exercise-nothing", ExercisePosts.Nothing(texts, Exercise.CareerVision)),
            ("exercise-deleted", ExercisePosts.Deleted(texts, Exercise.CareerVision)),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return
        [
            .. s_outcomes.Select(outcome =>
                ($"exercise-{ExerciseNames.Of(outcome.Exercise)}", ExerciseViews.Read(turn, Made(outcome)))
            ),
            ("exercise-kept-view", ExerciseViews.Kept(turn, Made(s_outcomes[0]), Exercise.Anchor)),
            ("exercise-delete", ExerciseViews.AskDelete(turn, Made(s_outcomes[0]))),
            ("exercise-lesson", LessonView.For(turn, Made(s_twin), s_twin)),
            ("exercise-lesson-empty", LessonView.For(turn, Made(s_twin), s_twin with { ForPupils = null })),
            ("exercises", ExerciseViews.List(turn, [.. s_outcomes.Select(Made)])),
            ("exercises-none", ExerciseViews.List(turn, [])),
        ];
    }

    private static ExerciseResult Made(ExerciseOutcome outcome) => ExerciseResult.Make(s_id, s_day, outcome);
}
