using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Overview;

/// <summary>The cohorts in which somebody has something to see or to answer.</summary>
internal sealed class MyCohorts(CohortAccess access, CohortStore cohorts, MemberCohorts pointers, SchoolTree tree)
{
    /// <summary>The soonest first. Also keeps the pointers as they should be.</summary>
    /// <remarks>Who was made coach has no pointer yet, so the few cohorts of all houses are looked at.</remarks>
    public async Task<IReadOnlyList<CohortScene>> ListAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var known = await pointers.ListAsync(me, cancellationToken);
        var ids = known.Select(pointer => pointer.Cohort).ToHashSet();
        foreach (var tenant in tree.HouseTenants)
        {
            ids.UnionWith(
                (await cohorts.ListAsync(tenant, cancellationToken))
                    .Where(found => found.Value.Mentions(me) || found.Value.Organiser is null)
                    .Select(found => found.Id)
            );
        }

        var scenes = new List<CohortScene>();
        foreach (var id in ids)
        {
            if (await access.LookAsync(turn, id, cancellationToken) is { } scene && IsForMe(scene))
            {
                scenes.Add(scene);
            }
        }

        Point(turn, known, scenes);
        return [.. scenes.OrderBy(scene => scene.Cohort.Meetings[0].Date).ThenBy(scene => scene.Id.ToString())];
    }

    private static bool IsForMe(CohortScene scene) =>
        scene.May(CohortAction.See)
        || scene.May(CohortAction.TakeOver)
        || (scene.May(CohortAction.Answer) && scene.Cohort.Find(scene.Me) is not { State: MemberState.Declined });

    private void Point(TeacherTurn turn, IReadOnlyList<CohortPointer> known, IReadOnlyList<CohortScene> scenes)
    {
        var me = turn.Teacher.Id;
        foreach (var scene in scenes.Where(scene => scene.May(CohortAction.See)))
        {
            if (known.All(pointer => pointer.Cohort != scene.Id))
            {
                turn.Change(pointers.Put(me, new CohortPointer(scene.Id, null)));
            }
        }

        foreach (var gone in known.Where(pointer => scenes.All(scene => scene.Id != pointer.Cohort)))
        {
            turn.Change(pointers.Remove(gone));
        }
    }
}
