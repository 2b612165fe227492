using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Turns;

/// <summary>Runs a personal turn between one read and one write, and lets nothing leave before the write succeeded.</summary>
/// <remarks>When another turn of the same person was kept first, the turn is run once more on fresh state.</remarks>
internal sealed class TeacherTurnMiddleware(
    TurnKeeping turns,
    PersonLocks locks,
    TurnDelivery delivery,
    IForgetting forgetting,
    ILogger<TeacherTurnMiddleware> logger
) : BotFramework.Turns.IMiddleware
{
    private const int Attempts = 2;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (PersonOf(turnContext.Activity) is not { } person)
        {
            await next(cancellationToken);
            return;
        }

        using var held = await locks.EnterAsync(person, cancellationToken);
        try
        {
            var turn = await KeepAsync(person, turnContext, next, cancellationToken);
            await delivery.DeliverAsync(turn, cancellationToken);
            await FollowAsync(turn, cancellationToken);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or TeacherChangedException)
        {
            Log.NotKept(logger, failure.GetType().Name);
            await delivery.SayNotKeptAsync(turnContext, cancellationToken);
        }
    }

    private async Task<TeacherTurn> KeepAsync(
        PersonId person,
        ITurnContext turnContext,
        NextDelegate next,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var turn = await turns.BeginAsync(person, turnContext, cancellationToken);
            await (
                turn.Teacher.ForgetSince is null
                    ? next(cancellationToken)
                    : forgetting.ContinueAsync(turn, cancellationToken)
            );
            if (turn.KeepsNothing)
            {
                return turn;
            }

            try
            {
                await turns.KeepAsync(turn, cancellationToken);
                return turn;
            }
            catch (TeacherChangedException) when (attempt < Attempts)
            {
                Log.RunAgain(logger);
            }
        }
    }

    /// <summary>All is kept. The answer leaves when this is done, so it is short work; a tick does again what must not be missed.</summary>
    private async Task FollowAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        foreach (var work in turn.Afterward)
        {
            try
            {
                await work(cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.NotFollowed(logger, failure.GetType().Name);
            }
        }
    }

    /// <summary>Only a personal chat has a teacher: nothing personal is read or kept because of a group.</summary>
    private static PersonId? PersonOf(Activity activity) =>
        activity.Conversation?.ConversationType == ConversationTypes.Personal
        && activity.From?.AadObjectId is { Length: > 0 } person
        && activity.FindTenant() is { Length: > 0 } tenant
            ? new PersonId(tenant.ToLowerInvariant(), person.ToLowerInvariant())
            : null;
}
