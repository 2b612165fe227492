using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Intake;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Installing;

/// <summary>Says hello once where the bot is added, and goes silent where it is removed.</summary>
/// <remarks>Teams sends an installation event and a member event for one install, in any order, and again after a reload.</remarks>
internal sealed class InstallEvents(Installations installations, GroupTalk group, IntakeStore intakes)
{
    public async Task AddedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (turnContext.TurnState.Find<TeacherTurn>() is { } turn)
        {
            turn.Teacher.Address = ChatAddress.Of(activity);
            await installations.AddAsync(activity, cancellationToken);
            // Kept with the teacher, so that a turn that is run again, or was not kept, still welcomes.
            if (!turn.Teacher.Welcomed)
            {
                turn.Teacher.Welcomed = true;
                var told = await intakes.ListAsync(turn.Teacher.Id, cancellationToken);
                turn.Post(WelcomeCards.Personal(turn.Texts, isNew: told.Count == 0));
            }
        }
        else if (await installations.AddAsync(activity, cancellationToken))
        {
            await group.IntroduceAsync(turnContext, cancellationToken);
        }
    }

    public async Task RemovedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await installations.RemoveAsync(turnContext.Activity, cancellationToken);
        if (turnContext.TurnState.Find<TeacherTurn>() is { } turn)
        {
            (turn.Teacher.Address, turn.Teacher.CameFrom) = (null, null);
            turn.Teacher.Welcomed = false;
        }
    }
}
