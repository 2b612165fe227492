using LoopbaanBot.Conversation;
using LoopbaanBot.Privacy;
using LoopbaanBot.Rhythm.Pauses;
using LoopbaanBot.Rhythm.Prompts;
using LoopbaanBot.Rhythm.Sending;
using LoopbaanBot.Rhythm.Settings;

namespace LoopbaanBot.Rhythm;

/// <summary>Registers the rhythm: choosing it, pausing it, and what it sends.</summary>
internal static class RhythmRegistration
{
    public static IServiceCollection AddRhythm(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<RhythmOptions>()
            .Bind(configuration.GetSection(RhythmOptions.SectionName))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<RhythmStore>();
        services.AddSingleton<PromptRows>();
        services.AddSingleton<RhythmIndex>();
        services.AddPersonalReferences<RhythmIndex>();
        services.AddSingleton<RhythmBook>();
        services.AddSingleton<PromptPasts>();
        services.AddSingleton<NextCompetency>();
        services.AddSingleton<GoOn>();
        services.AddSingleton<PutOff>();
        services.AddAnswer<OpenRhythm>();
        services.AddAnswer<SaveRhythm>();
        services.AddAnswer<StopRhythm>();
        services.AddAnswer<OpenPause>();
        services.AddAnswer<TakePause>();
        services.AddAnswer<KeepQuiet>();
        services.AddAnswer<EndPause>();
        services.AddAnswer<PauseCommand>();
        services.AddAnswer<AnswerPrompt>();
        services.AddAnswer<AskNow>();
        services.AddAnswer<OpenNeed>();
        services.AddAnswer<AnswerNeed>();
        services.AddSingleton<PromptFacts>();
        services.AddSingleton<PromptClaims>();
        services.AddSingleton<SendDuePrompts>();
        services.AddHostedService<RhythmTick>();
        return services;
    }
}
