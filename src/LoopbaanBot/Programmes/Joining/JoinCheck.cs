using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Joining;

/// <summary>Reads what somebody tells when they join, and says beforehand why it cannot be.</summary>
internal sealed class JoinCheck(SchoolTree tree, OwnReports reports, MemberCohorts pointers)
{
    public const string SchoolId = "school";
    public const string InterestsId = "interests";

    private const int MostInterests = 6;

    public IReadOnlyList<string> SchoolsOf(Careers.People.PersonId person) => tree.SchoolsOf(person);

    public static JoinAnswer Read(TeacherTurn turn, CardData data) =>
        new(turn.Name)
        {
            School = SchoolName.From(data[SchoolId]),
            Interests = [.. Interests(data[InterestsId]).Distinct().Take(MostInterests)],
            Phase = turn.Teacher.Profile.Phase,
        };

    /// <summary>The id of a kind sentence; null when nothing stands in the way.</summary>
    public async Task<string?> RefuseAsync(CohortScene scene, CancellationToken cancellationToken)
    {
        var (cohort, me) = (scene.Cohort, scene.Me);
        if (scene.Resource.KnocksAsTrainer)
        {
            return
                cohort.RefuseGuide(me, GuideRole.Trainer, scene.Today) is null
                && cohort.Organiser != me
                && !await reports.AnyAsync(cohort, me, cancellationToken)
                ? null
                : "cohort.refused.guide";
        }

        return cohort.RefuseJoin(me, scene.Today) switch
        {
            null => await reports.GuidesAsync(cohort, me, cancellationToken) ? "cohort.refused.manager" : null,
            JoinRefusal.Full => "cohort.refused.full",
            _ => "cohort.refused.guides",
        };
    }

    /// <summary>Remembers, with the person's own turn, where they are in; the code that was typed has served.</summary>
    public void Point(TeacherTurn turn, CohortScene scene)
    {
        if (scene.May(CohortAction.See))
        {
            turn.Change(pointers.Put(scene.Me, new CohortPointer(scene.Id, null)));
        }
    }

    private static IEnumerable<CareerPath> Interests(string? chosen)
    {
        foreach (var name in (chosen ?? string.Empty).Split(','))
        {
            if (Enum.TryParse<CareerPath>(name, out var path) && Enum.GetName(path) == name && path != CareerPath.Own)
            {
                yield return path;
            }
        }
    }
}
