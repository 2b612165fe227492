using LoopbaanBot.Actions.Chances;
using LoopbaanBot.Actions.Excuses;
using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Privacy;

namespace LoopbaanBot.Actions;

/// <summary>Registers actions ("stappen"), excuses and chances.</summary>
internal static class ActionsRegistration
{
    public static IServiceCollection AddActions(this IServiceCollection services)
    {
        services.AddSingleton<ActionStore>();
        services.AddShareable<ShareableAction>();
        services.AddSingleton<StepSeeds>();
        services.AddSingleton<StepPages>();
        services.AddSingleton<IStepSource, ReflectionSource>();
        services.AddSingleton<IStepSource, SmallestSource>();
        services.AddSingleton<IStepSource, ExcuseSource>();
        services.AddSingleton<IStepSource, ChanceSource>();
        services.AddAnswer<OpenSteps>();
        services.AddAnswer<ShowStep>();
        services.AddAnswer<NewStep>();
        services.AddAnswer<SaveStep>();
        services.AddAnswer<ChangeStep>();
        services.AddAnswer<MarkStep>();
        services.AddAnswer<PlanStep>();
        services.AddAnswer<DeleteStep>();
        return services.AddExcuses().AddChances();
    }

    private static IServiceCollection AddExcuses(this IServiceCollection services)
    {
        services.AddSingleton<ExcuseStore>();
        services.AddTalk<ExcuseTalk>(new ExcuseDialog(), CommandKind.Excuses);
        services.AddAnswer<OpenExcuses>();
        services.AddAnswer<ShowExcuse>();
        services.AddAnswer<DeleteExcuse>();
        return services;
    }

    private static IServiceCollection AddChances(this IServiceCollection services)
    {
        services.AddSingleton<ChanceStore>();
        services.AddSingleton<ChancePages>();
        services.AddAnswer<OpenChances>();
        services.AddAnswer<SaveChances>();
        services.AddAnswer<StepFromChance>();
        services.AddAnswer<DeleteChance>();
        return services;
    }
}
