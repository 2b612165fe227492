using System.Security.Cryptography;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.Overview;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Making;

/// <summary>Opens the form of a new cohort, for whom the settings name as organiser.</summary>
internal sealed class NewCohort(CohortAccess access, SchoolTree tree) : ICardAction
{
    public string Verb => CohortVerbs.New.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.HouseAsync(turn, cancellationToken) is null)
        {
            OnCohort.Refuse(turn);
            return;
        }

        // Named before it is made, so that two presses make one.
        var id = SharedId.FromRandom(turn.Teacher.Id.TenantId, RandomNumberGenerator.GetBytes(16));
        turn.Show(CohortFormViews.New(turn, id, CohortForm.Empty, tree.Calendar, null));
    }
}

/// <summary>Makes a cohort with the usual days of its programme. What was wrong is asked again with the rest filled in.</summary>
internal sealed class SaveCohort(CohortAccess access, CohortBook book, CohortDoor door) : ICardAction
{
    public string Verb => CohortVerbs.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            SharedId.Parse(data[CohortVerbs.CohortId]) is not { } id
            || id.TenantId != me.TenantId
            || await access.HouseAsync(turn, cancellationToken) is not { } house
        )
        {
            OnCohort.Refuse(turn);
            return;
        }

        var form = CohortForm.Read(data);
        if (form.Problem(book.Calendar, access.Today) is { } problem)
        {
            turn.Show(CohortFormViews.New(turn, id, form, book.Calendar, problem));
            return;
        }

        await book.MakeAsync(turn, id, form, house, cancellationToken);
        if (await access.OpenAsync(turn, id, CohortAction.See, cancellationToken) is { } scene)
        {
            var made = book.Calendar.Closed.Count == 0 ? "cohort.madeAnyDay" : "cohort.made";
            await door.ShowAsync(turn, scene, made, cancellationToken);
        }
        else
        {
            OnCohort.Refuse(turn);
        }
    }
}

/// <summary>Adds cohorts.</summary>
internal sealed class CohortBook(
    CohortStore cohorts,
    MemberCohorts pointers,
    CohortDays days,
    SchoolTree tree,
    CohortAccess access
)
{
    public SchoolCalendar Calendar => tree.Calendar;

    public async Task MakeAsync(
        TeacherTurn turn,
        SharedId id,
        CohortForm form,
        string house,
        CancellationToken cancellationToken
    )
    {
        var me = turn.Teacher.Id;
        var first = form.Meeting.ToMeeting(1, access.Today);
        var cohort = Planning.Make(form.Name!, me, form.Programme!.Value, first, Calendar) with
        {
            House = house,
            OrganiserName = turn.Name,
            Code = JoinCode.FromRandom(RandomNumberGenerator.GetBytes(JoinCode.RandomBytes)),
        };
        // First its mornings: killed or run again after it was added, it would never begin. A ring for nothing does no harm.
        await days.StartAsync(id, cohort, cancellationToken);
        // One that stands there was made by the first of two presses, or by somebody else; it is looked at as it is.
        await cohorts.TryAddAsync(id, cohort, cancellationToken);
        turn.Change(pointers.Put(me, new CohortPointer(id, null)));
    }
}
