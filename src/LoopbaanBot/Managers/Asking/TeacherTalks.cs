using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Managers.Asking;

/// <summary>The talks that this person asked for, the newest first, with the names that they know the others by.</summary>
internal sealed class TeacherTalks(OwnTalks own, TalkAccess access)
{
    private const int MostListed = 20;

    public async Task<IReadOnlyList<OpenTalk>> ListAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var (me, talks) = (turn.Teacher.Id, new List<OpenTalk>());
        var ids = (await own.ListAsync(me, cancellationToken)).OrderByDescending(talk => talk.On);
        foreach (var id in ids.Select(talk => talk.Talk))
        {
            if (talks.Count == MostListed)
            {
                break;
            }

            if (await access.FindAsync(me, id, TalkAction.See, cancellationToken) is { IsTeacher: true } open)
            {
                talks.Add(open with { Other = await access.NameOfOtherAsync(turn, open, cancellationToken) });
            }
        }

        return [.. talks.OrderBy(open => open.Talk.IsOpen() ? 0 : 1)];
    }

    /// <summary>Null for a talk that was not (yet) kept.</summary>
    public async Task<OpenTalk?> FindAsync(TeacherTurn turn, SharedId id, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        return
            await own.HasAsync(me, id, cancellationToken)
            && await access.FindAsync(me, id, TalkAction.See, cancellationToken) is { IsTeacher: true } open
            ? open with
            {
                Other = await access.NameOfOtherAsync(turn, open, cancellationToken),
            }
            : null;
    }
}
