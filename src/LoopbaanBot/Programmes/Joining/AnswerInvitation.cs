using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Overview;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Joining;

/// <summary>"Ja, ik doe mee": the invitee's own turn, which captures the name from Teams. Pressed often, it is one membership.</summary>
internal sealed class AcceptInvitation(CohortAccess access, JoinCheck check, CohortDoor door, CohortNews news)
    : OnCohort(access)
{
    public override string Verb => CohortVerbs.AcceptVerb;

    protected override CohortAction Action => CohortAction.Answer;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var before = scene.Cohort.Find(scene.Me);
        var asTrainer = scene.Resource.KnocksAsTrainer;
        var answer = await check.ReadAsync(turn, data, cancellationToken);
        if (await check.RefuseAsync(scene, answer, cancellationToken) is { } refusal)
        {
            turn.Show(JoinViews.Invitation(turn, scene, check.SchoolsOf(scene.Me), refusal, data));
            return;
        }

        var now = await Access.ChangeAsync(
            scene,
            CohortAction.Answer,
            cohort => asTrainer ? AsTrainer(cohort, scene, answer) : cohort.Accept(scene.Me, answer, scene.Today),
            cancellationToken
        );
        if (now is null)
        {
            Refuse(turn);
            return;
        }

        check.Point(turn, now);
        if (before is { State: MemberState.Invited or MemberState.Declined })
        {
            turn.Afterwards(token => news.RedrawInvitationAsync(scene.Id, before, token));
        }

        await door.ShowAsync(
            turn,
            now,
            now.May(CohortAction.See) ? "cohort.joined" : "cohort.refused.full",
            cancellationToken
        );
    }

    private static Cohort AsTrainer(Cohort cohort, CohortScene scene, JoinAnswer answer) =>
        cohort.AppointByCode(
            new CohortGuide(scene.Me, GuideRole.Trainer, scene.Me.TenantId != scene.Id.TenantId, null)
            {
                Name = answer.Name,
            },
            scene.Today
        );
}

/// <summary>"Nee": no reason is asked, and it can become yes as long as the cohort has room.</summary>
internal sealed class DeclineInvitation(CohortAccess access, MemberCohorts pointers, CohortNews news) : OnCohort(access)
{
    public override string Verb => CohortVerbs.DeclineVerb;

    protected override CohortAction Action => CohortAction.Answer;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (scene.Cohort.IsMember(scene.Me))
        {
            turn.Show(MemberViews.AskLeave(turn, scene));
            return;
        }

        var before = scene.Cohort.Find(scene.Me);
        await Access.ChangeAsync(
            scene,
            CohortAction.Answer,
            cohort => cohort.Decline(scene.Me, scene.Today),
            cancellationToken
        );
        if (await pointers.FindAsync(scene.Me, scene.Id, cancellationToken) is { } pointer)
        {
            turn.Change(pointers.Remove(pointer));
        }

        if (before is not null)
        {
            turn.Afterwards(token => news.RedrawInvitationAsync(scene.Id, before, token));
        }

        turn.Show(JoinViews.Declined(turn));
    }
}

/// <summary>Reads what somebody tells when they join, and says beforehand why it cannot be.</summary>
internal sealed class JoinCheck(SchoolTree tree, IManagerRelations managers, MemberCohorts pointers)
{
    public const string SchoolId = "school";
    public const string InterestsId = "interests";

    private const int MostInterests = 6;

    public IReadOnlyList<string> SchoolsOf(Careers.People.PersonId person) => tree.SchoolsOf(person);

    public async Task<JoinAnswer> ReadAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        new(turn.Name)
        {
            School = SchoolName.From(data[SchoolId]),
            Interests = [.. Interests(data[InterestsId]).Distinct().Take(MostInterests)],
            Phase = turn.Teacher.Profile.Phase,
            Manager = await managers.ManagerOfAsync(turn.Teacher.Id, cancellationToken),
        };

    /// <summary>The id of a kind sentence; null when nothing stands in the way.</summary>
    public async Task<string?> RefuseAsync(CohortScene scene, JoinAnswer answer, CancellationToken cancellationToken)
    {
        var (cohort, me) = (scene.Cohort, scene.Me);
        if (scene.Resource.KnocksAsTrainer)
        {
            return
                cohort.RefuseGuide(me, GuideRole.Trainer, scene.Today) is null
                && cohort.Organiser != me
                && !await ManagesAnybodyAsync(cohort, me, cancellationToken)
                ? null
                : "cohort.refused.guide";
        }

        return cohort.RefuseJoin(me, answer.Manager, scene.Today) switch
        {
            null => await IsGuidedByOwnManagerAsync(cohort, me, cancellationToken) ? "cohort.refused.manager" : null,
            JoinRefusal.ManagerGuides => "cohort.refused.manager",
            JoinRefusal.Full => "cohort.refused.full",
            _ => "cohort.refused.guides",
        };
    }

    /// <summary>True when this person decides on the tasks or hours of somebody who takes part.</summary>
    public async Task<bool> ManagesAnybodyAsync(
        Cohort cohort,
        Careers.People.PersonId manager,
        CancellationToken cancellationToken
    )
    {
        foreach (var member in cohort.Accepted)
        {
            if (await managers.IsManagerOfAsync(manager, member.Person, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Remembers, with the person's own turn, where they are in; the code that was typed has served.</summary>
    public void Point(TeacherTurn turn, CohortScene scene)
    {
        if (scene.May(CohortAction.See))
        {
            turn.Change(pointers.Put(scene.Me, new CohortPointer(scene.Id, null)));
        }
    }

    private async Task<bool> IsGuidedByOwnManagerAsync(
        Cohort cohort,
        Careers.People.PersonId member,
        CancellationToken cancellationToken
    )
    {
        foreach (var guide in cohort.Guides)
        {
            if (await managers.IsManagerOfAsync(guide.Person, member, cancellationToken))
            {
                return true;
            }
        }

        return false;
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
