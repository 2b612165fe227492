using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.LearningQuestions.Reframe;
using LoopbaanBot.LearningQuestions.Talk;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.LearningQuestions;

/// <summary>Registers the learning question: writing, sharpening, changing it, and the look back.</summary>
internal static class LearningQuestionRegistration
{
    public static IServiceCollection AddLearningQuestions(this IServiceCollection services)
    {
        services.AddSingleton<LearningQuestionStore>();
        services.AddShareable<ShareableQuestion>();
        services.AddTalk<LearningQuestionTopic>(new LearningQuestionDialog());
        services.AddTalk<ReframeTopic>(new ReframeDialog(), CommandKind.Reframe);
        services.AddSingleton<IStepSource, ReframeSource>();
        services.AddAnswer<OpenQuestion>();
        services.AddAnswer<EditQuestion>();
        services.AddAnswer<SaveQuestion>();
        services.AddAnswer<DeleteQuestion>();
        return services;
    }
}
