using LoopbaanBot.Conversation;
using LoopbaanBot.Privacy;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Roadmaps.Mini;
using LoopbaanBot.Roadmaps.Parts;
using LoopbaanBot.Roadmaps.Presenting;
using LoopbaanBot.Roadmaps.Print;
using LoopbaanBot.Roadmaps.Sources;
using LoopbaanBot.Roadmaps.Steps;

namespace LoopbaanBot.Roadmaps;

/// <summary>Registers the roadmap, the mini-roadmap and their print.</summary>
internal static class RoadmapRegistration
{
    public static IServiceCollection AddRoadmaps(this IServiceCollection services)
    {
        services.AddSingleton<RoadmapStore>();
        services.AddSingleton<RoadmapSourceReader>();
        services.AddSingleton<IRoadmapSource, ReflectionSource>();
        services.AddSingleton<IRoadmapSource, ExerciseSource>();
        services.AddSingleton<IRoadmapSource, QuestionSource>();
        services.AddSingleton<IRoadmapSource, ActionRoadmapSource>();
        services.AddShareable<ShareableRoadmap>();
        services.AddSingleton<RoadmapReader>();
        services.AddSingleton<RoadmapPrinter>();
        services.AddDownload<RoadmapPageDownload>();
        services.AddDownload<RoadmapMarkdownDownload>();
        services.AddAnswer<OpenRoadmap>();
        services.AddAnswer<ChooseSize>();
        services.AddAnswer<PickPart>();
        services.AddAnswer<EditPart>();
        services.AddAnswer<SavePart>();
        services.AddAnswer<OpenSteps>();
        services.AddAnswer<EditStep>();
        services.AddAnswer<SaveStep>();
        services.AddAnswer<RemoveStep>();
        services.AddAnswer<EditMini>();
        services.AddAnswer<SaveMini>();
        services.AddAnswer<PresentRoadmap>();
        services.AddAnswer<PrintRoadmap>();
        return services;
    }
}
