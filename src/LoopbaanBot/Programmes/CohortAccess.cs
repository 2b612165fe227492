using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes;

/// <summary>The one way to a cohort: by its id, and only with the relations that decide what may be done with it.</summary>
internal sealed class CohortAccess(
    CohortStore cohorts,
    MemberCohorts pointers,
    Organisers organisers,
    OwnReports reports,
    SchoolClock clock
)
{
    public DateOnly Today => clock.Today;

    /// <summary>Null whenever it may not be done, whatever the reason.</summary>
    public async Task<CohortScene?> OpenAsync(
        TeacherTurn turn,
        SharedId? id,
        CohortAction action,
        CancellationToken cancellationToken
    ) =>
        id is { } cohort && await LookAsync(turn, cohort, cancellationToken) is { } scene && scene.May(action)
            ? scene
            : null;

    public Task<CohortScene?> OpenAsync(
        TeacherTurn turn,
        CardData data,
        CohortAction action,
        CancellationToken cancellationToken
    ) => OpenAsync(turn, SharedId.Parse(data[CohortVerbs.CohortId]), action, cancellationToken);

    /// <summary>A scene that allows nothing by itself: ask it.</summary>
    public async Task<CohortScene?> LookAsync(TeacherTurn turn, SharedId id, CancellationToken cancellationToken)
    {
        if (await cohorts.FindAsync(id, cancellationToken) is not { } cohort)
        {
            return null;
        }

        var me = turn.Teacher.Id;
        var resource = new CohortResource(cohort, await organisers.HouseOfAsync(turn, cancellationToken))
        {
            ManagesMember =
                cohort.Guides.Any(guide => guide.Person == me) && await reports.AnyAsync(cohort, me, cancellationToken),
            Knocked = (await pointers.FindAsync(me, id, cancellationToken))?.Knocked,
        };
        return Meet(turn, new CohortScene(id, me, resource, clock.Today));
    }

    /// <summary>Whoever was picked as trainer or coach has no name here until they come by.</summary>
    private CohortScene Meet(TeacherTurn turn, CohortScene scene)
    {
        var met = scene.Cohort.Meet(scene.Me, turn.Name);
        if (ReferenceEquals(met, scene.Cohort) || !scene.May(CohortAction.See))
        {
            return scene;
        }

        turn.Afterwards(token => cohorts.UpdateAsync(scene.Id, known => known.Meet(scene.Me, turn.Name), token));
        return scene.With(met);
    }

    /// <summary>The house for which this person may make cohorts; null for most people.</summary>
    public async Task<string?> HouseAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var house = await organisers.HouseOfAsync(turn, cancellationToken);
        var resource = new HouseResource(house is null ? null : me);
        return Authorization.Authorize(me, HouseAction.MakeCohort, resource, clock.Today) == Decision.Allowed
            ? house
            : null;
    }

    /// <summary>Changes the cohort, if it may still be done on what stands there at that moment.</summary>
    /// <returns>The scene as it is now; null when it may not be done any more.</returns>
    public async Task<CohortScene?> ChangeAsync(
        CohortScene scene,
        CohortAction action,
        Func<Cohort, Cohort> change,
        CancellationToken cancellationToken
    )
    {
        var allowed = false;
        var now = await cohorts.UpdateAsync(
            scene.Id,
            known =>
            {
                allowed = scene.With(known).May(action);
                return allowed ? change(known) : known;
            },
            cancellationToken
        );
        return now is not null && allowed ? scene.With(now) : null;
    }
}
