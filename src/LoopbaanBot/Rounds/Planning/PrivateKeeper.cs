using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.People;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>Writes what somebody keeps of a round into their own partition, as a turn of that person would.</summary>
internal sealed class PrivateKeeper(ITeacherStore teachers, PersonLocks locks)
{
    private const int Attempts = 3;

    /// <summary>False when it could not be kept, as for somebody who is being forgotten.</summary>
    /// <param name="isKept">Whether it stands there already: the same thing twice is one.</param>
    public async Task<bool> TryKeepAsync(
        GroupTurn turn,
        Func<PersonId, Task<bool>> isKept,
        Func<PersonId, PartitionChange> change,
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

            if (await isKept(person) || await TrySaveAsync(stored, change(person), turn.ActivityId, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> TrySaveAsync(
        StoredTeacher stored,
        PartitionChange change,
        string? activityId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await teachers.SaveAsync(stored, [change], activityId, cancellationToken);
            return true;
        }
        catch (TeacherChangedException)
        {
            return false;
        }
    }
}
