using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Exercises.Talks;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.Exercises;

/// <summary>Registers the six exercises and the list of what was done.</summary>
internal static class ExerciseRegistration
{
    public static IServiceCollection AddExercises(this IServiceCollection services)
    {
        services.AddSingleton<ExerciseStore>();
        services.AddSingleton<ExerciseEnd>();
        services.AddShareable<ShareableExercise>();
        services.AddTalk<ExerciseTopic<KeepPruneSowDraft>>(new KeepPruneSowDialog());
        services.AddTalk<ExerciseTopic<AnchorDraft>>(new AnchorDialog());
        services.AddTalk<ExerciseTopic<BothAndDraft>>(new BothAndDialog());
        services.AddTalk<TwinPromptTopic>(new TwinPromptDialog());
        services.AddTalk<ExerciseTopic<CareerVisionDraft>>(new CareerVisionDialog());
        services.AddTalk<ExerciseTopic<ThreeChoicesDraft>>(new ThreeChoicesDialog());
        services.AddAnswer<OpenExercises>();
        services.AddAnswer<OpenExercise>();
        services.AddAnswer<OpenLesson>();
        services.AddAnswer<DeleteExercise>();
        return services;
    }
}
