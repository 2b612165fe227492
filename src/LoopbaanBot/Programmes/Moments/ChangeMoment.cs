using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>A button that does one thing with a moment, and nothing the second time.</summary>
internal sealed class ChangeMoment(CohortAccess access, ProgrammePlan plan, MomentSending sending, MomentStep step)
    : OnMoment(access, plan)
{
    public override string Verb => step.Verb;

    protected override CohortAction Action => step.Action;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        PlannedMoment planned,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var id = planned.Moment.Id;
        var promise = step.Sends ? await sending.PromiseAsync(scene.Id, id, atOnce: true, cancellationToken) : null;
        await ChangeAsync(
            turn,
            scene,
            (id, cohort => step.Change(cohort, id, scene.Today), step.NoticeId),
            (now, after, token) =>
                promise is null
                    ? sending.RedrawAsync(now.Id, now.Cohort, after, token)
                    : sending.SpreadAsync(now.Id, now.Cohort, after, promise, token),
            cancellationToken
        );
    }
}

/// <param name="Sends">Whether cards go out; otherwise those that stand in chats are drawn again.</param>
internal sealed record MomentStep(
    string Verb,
    CohortAction Action,
    string NoticeId,
    Func<Cohort, string, DateOnly, Cohort> Change,
    bool Sends
);

/// <summary>What an organiser or coach does with a moment by one press.</summary>
internal static class MomentSteps
{
    private static readonly MomentStep[] s_all =
    [
        // Whoever has the card gets no second one, and who rests gets none.
        new(
            CohortVerbs.SendMomentVerb,
            CohortAction.RunNow,
            "cohort.moment.sent",
            (cohort, id, today) => cohort.SendMoment(id, today),
            Sends: true
        ),
        // Before its day it does not go out, and where it stands it says that it is over.
        new(
            CohortVerbs.RecallMomentVerb,
            CohortAction.Recall,
            "cohort.moment.recalled",
            (cohort, id, _) => cohort.RecallMoment(id),
            Sends: false
        ),
        // With the text and the day as they are now.
        new(
            CohortVerbs.CorrectMomentVerb,
            CohortAction.Recall,
            "cohort.moment.corrected",
            (cohort, _, _) => cohort,
            Sends: false
        ),
    ];

    public static IServiceCollection AddMomentSteps(this IServiceCollection services)
    {
        foreach (var step in s_all)
        {
            services.AddSingleton<ICardAction>(provider =>
                ActivatorUtilities.CreateInstance<ChangeMoment>(provider, step)
            );
        }

        return services;
    }
}
