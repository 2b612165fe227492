using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;

namespace LoopbaanBot.Careers.Tests.Programmes;

/// <summary>Every combination of who asks, what for, and how the cohort stands.</summary>
internal static class CohortCases
{
    private const string House = "house";

    private static readonly JoinCode s_code = JoinCode.FromRandom([1, 2, 3, 4, 5, 6, 7, 8]);
    private static readonly JoinCode s_trainerCode = JoinCode.FromRandom([8, 7, 6, 5, 4, 3, 2, 1]);
    private static readonly JoinCode s_oldCode = JoinCode.FromRandom([9, 9, 9, 9, 9, 9, 9, 9]);

    private static readonly Cohort s_cohort = Cohorts.New() with
    {
        Trainers =
        [
            new(Id("trainer"), GuideRole.Trainer, IsExternal: false, null),
            new(Id("external", "partner"), GuideRole.Trainer, IsExternal: true, null),
        ],
        Coaches =
        [
            new(Id("coach"), GuideRole.Coach, IsExternal: false, null),
            new(Id("ended-coach"), GuideRole.Coach, IsExternal: false, Cohorts.First),
            new(Id("managing-coach"), GuideRole.Coach, IsExternal: false, null),
        ],
        Members =
        [
            new(Id("member"), MemberState.Accepted, Cohorts.Today),
            new(Id("invited"), MemberState.Invited, Cohorts.Today),
            new(Id("declined"), MemberState.Declined, Cohorts.Today),
            new(Id("left"), MemberState.Left, Cohorts.Today),
        ],
        Successor = Id("successor"),
        Code = s_code,
        TrainerCode = s_trainerCode,
    };

    /// <summary>Who asks, with the house for which the settings name them.</summary>
    private static readonly (string Role, PersonId Person, string? House)[] s_actors =
    [
        ("organiser", Cohorts.Organiser, House),
        ("unnamed-organiser", Cohorts.Organiser, null),
        ("organiser's-twin", new("board-b", "noor"), House),
        ("colleague", Id("colleague"), House),
        ("other-organiser", Id("other"), "another house"),
        ("successor", Id("successor"), "another house"),
        ("unnamed-successor", Id("successor"), null),
        ("trainer", Id("trainer"), null),
        ("external-trainer", Id("external", "partner"), null),
        ("external's-twin", Id("external"), null),
        ("coach", Id("coach"), null),
        ("coach's-twin", Id("coach", "board-b"), null),
        ("removed-coach", Id("removed"), null),
        ("ended-coach", Id("ended-coach"), null),
        ("managing-coach", Id("managing-coach"), null),
        ("named-manager-coach", Id("coach"), null),
        ("member", Id("member"), null),
        ("member's-twin", Id("member", "board-b"), null),
        ("invited", Id("invited"), null),
        ("declined", Id("declined"), null),
        ("left", Id("left"), null),
        ("with-code", Id("stranger"), null),
        ("with-trainer-code", Id("stranger", "partner"), null),
        ("with-old-code", Id("stranger"), null),
        ("stranger", Id("stranger"), null),
    ];

    private static readonly (string State, Cohort? Cohort, DateOnly Today)[] s_states =
    [
        ("running", s_cohort, Cohorts.First.AddDays(1)),
        ("last-day", s_cohort, s_cohort.EndsOn),
        ("over", s_cohort, s_cohort.EndsOn.AddDays(1)),
        ("cancelled", s_cohort.Cancel(Cohorts.Today), Cohorts.First.AddDays(1)),
        ("orphaned", s_cohort.Forget(Cohorts.Organiser), Cohorts.First.AddDays(1)),
        ("absent", null, Cohorts.First.AddDays(1)),
    ];

    public static IEnumerable<CohortCase> All() =>
        from actor in s_actors
        from action in Enum.GetValues<CohortAction>()
        from state in s_states
        select new CohortCase(
            actor.Role,
            action,
            state.State,
            Authorization.Authorize(
                actor.Person,
                action,
                new CohortResource(state.Cohort, actor.House)
                {
                    Knocked = Knocked(actor.Role),
                    ManagesMember = actor.Role is "managing-coach" or "named-manager-coach",
                },
                state.Today
            )
        );

    public static IEnumerable<string> Roles => s_actors.Select(actor => actor.Role);

    private static JoinCode? Knocked(string role) =>
        role switch
        {
            "with-code" => s_code,
            "with-trainer-code" => s_trainerCode,
            "with-old-code" => s_oldCode,
            _ => null,
        };

    private static PersonId Id(string name, string tenant = "board-a") => new(tenant, name);
}

internal sealed record CohortCase(string Role, CohortAction Action, string State, Decision Decision);
