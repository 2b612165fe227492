using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Overview;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Joining;

/// <summary>Asks for a code.</summary>
internal sealed class EnterCode : ICardAction
{
    public string Verb => CohortVerbs.EnterCode.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(JoinViews.Code(turn, string.Empty, null));
        return Task.CompletedTask;
    }
}

/// <summary>Looks for the cohort of a code. It works across schools; a wrong one and an old one get the same words.</summary>
internal sealed class CheckCode(CodeBook codes, MemberCohorts pointers, CohortAccess access, CohortDoor door)
    : ICardAction
{
    public const string CodeId = "code";

    public string Verb => CohortVerbs.CheckCode.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var typed = data[CodeId] ?? string.Empty;
        if (await codes.RefuseAsync(turn, cancellationToken))
        {
            turn.Show(JoinViews.Code(turn, typed, "cohort.code.tooOften"));
        }
        else if (
            JoinCode.Parse(typed) is { } code
            && await codes.FindAsync(code, access.Today, cancellationToken) is { } id
            && await access.LookAsync(turn, id, cancellationToken) is { } scene
        )
        {
            turn.Change(pointers.Put(scene.Me, new CohortPointer(id, code)));
            var knocked = scene with { Resource = scene.Resource with { Knocked = code } };
            await door.ShowAsync(turn, knocked, null, cancellationToken);
        }
        else
        {
            await codes.MissAsync(turn, cancellationToken);
            turn.Show(JoinViews.Code(turn, typed, "cohort.code.unknown"));
        }
    }
}

/// <summary>Finds cohorts by code, and counts who guesses.</summary>
internal sealed class CodeBook(CohortStore cohorts, CodeTriesStore tries, SchoolTree tree, SchoolClock clock)
{
    public async Task<SharedId?> FindAsync(JoinCode code, DateOnly today, CancellationToken cancellationToken)
    {
        foreach (var tenant in tree.HouseTenants)
        {
            foreach (var (id, cohort) in await cohorts.ListAsync(tenant, cancellationToken))
            {
                if (!cohort.IsOver(today) && (cohort.Code == code || cohort.TrainerCode == code))
                {
                    return id;
                }
            }
        }

        return null;
    }

    /// <summary>True when this person typed too many wrong codes today.</summary>
    public async Task<bool> RefuseAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        await tries.FindAsync(turn.Teacher.Id, cancellationToken) is { } known && !known.MayTry(clock.Today);

    public async Task MissAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsRepeat)
        {
            var me = turn.Teacher.Id;
            var known = await tries.FindAsync(me, cancellationToken) ?? new CodeTries(clock.Today, 0);
            turn.Change(tries.Put(me, known.Miss(clock.Today)));
        }
    }
}
