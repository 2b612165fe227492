using LoopbaanBot.Actions;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>Writes a plan into the partition of whoever made it, as a turn of that person would.</summary>
internal sealed class PlanKeeper(ITeacherStore teachers, PersonLocks locks, ActionStore actions, SchoolClock clock)
{
    private const int Attempts = 3;

    /// <summary>False when it could not be kept, as for somebody who is being forgotten. The same plan twice is one.</summary>
    public async Task<bool> TryKeepAsync(
        GroupTurn turn,
        ActionId id,
        IfThenPlan plan,
        CancellationToken cancellationToken
    )
    {
        var person = turn.Presser.Person;
        using var held = await locks.EnterAsync(person, cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await teachers.LoadAsync(person, cancellationToken);
            if (stored.Teacher.ForgetSince is not null)
            {
                return false;
            }

            if (
                await actions.FindAsync(person, id, cancellationToken) is not null
                || await TrySaveAsync(stored, person, Made(id, plan), turn.ActivityId, cancellationToken)
            )
            {
                return true;
            }
        }

        return false;
    }

    private CareerAction Made(ActionId id, IfThenPlan plan) =>
        CareerAction.Make(id, ActionPlan.From(plan), new ActionSource(ActionSourceKind.Round), clock.Today);

    private async Task<bool> TrySaveAsync(
        StoredTeacher stored,
        PersonId person,
        CareerAction action,
        string? activityId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await teachers.SaveAsync(stored, [actions.Put(person, action)], activityId, cancellationToken);
            return true;
        }
        catch (TeacherChangedException)
        {
            return false;
        }
    }
}
