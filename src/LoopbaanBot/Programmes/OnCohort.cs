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
            Refuse(turn);
        }
    }

    protected abstract Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    );

    public static void Refuse(TeacherTurn turn) => turn.Say(turn.Word("cohort.unavailable"));
}
