using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes;

/// <summary>A button that acts on one cohort. Whoever may not do it gets the same words, whatever the reason.</summary>
internal abstract class OnCohort(CohortAccess access) : ICardAction
{
    public abstract string Verb { get; }

    protected abstract CohortAction Action { get; }

    protected CohortAccess Access => access;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.OpenAsync(turn, data, Action, cancellationToken) is { } scene)
        {
            await RunAsync(turn, scene, data, cancellationToken);
        }
        else
        {
            await RefusedAsync(turn, data, cancellationToken);
        }
    }

    protected abstract Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    );

    /// <summary>What may not be done, or was done before: a turn that is run again finds its own change made.</summary>
    protected virtual Task RefusedAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        Refuse(turn);
        return Task.CompletedTask;
    }

    /// <summary>The cohort of a pressed button as it stands, whatever may be done with it; ask it.</summary>
    protected async Task<CohortScene?> LookAsync(
        TeacherTurn turn,
        CardData data,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(data[CohortVerbs.CohortId]) is { } id
            ? await access.LookAsync(turn, id, cancellationToken)
            : null;

    public static void Refuse(TeacherTurn turn) => turn.Say(turn.Word("cohort.unavailable"));
}
