using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Overview;

/// <summary>"Groep": the own group, or the open question, of who has one; the list for everybody else.</summary>
internal sealed class OpenCohorts(MyCohorts mine, CohortAccess access, CohortDoor door) : OpensView
{
    public override string Verb => CohortVerbs.List.Verb;

    public override bool Answers(Command command) => command.Kind is CommandKind.Cohorts;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var scenes = await mine.ListAsync(turn, cancellationToken);
        var house = await access.HouseAsync(turn, cancellationToken);
        if (
            data[CohortVerbs.AllId] is null
            && house is null
            && scenes is [var only]
            && !only.May(CohortAction.SeeTotals)
        )
        {
            await door.ShowAsync(turn, only, null, cancellationToken);
        }
        else
        {
            turn.Show(CohortListViews.List(turn, scenes, house));
        }
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => CohortPosts.Doorway(turn.Texts);
}

/// <summary>Opens what was chosen in the list.</summary>
internal sealed class OpenCohort(CohortDoor door, CohortAccess access) : ICardAction
{
    public string Verb => CohortVerbs.OpenVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            SharedId.Parse(data[CohortVerbs.CohortId]) is { } id
            && await access.LookAsync(turn, id, cancellationToken) is { } scene
        )
        {
            await door.ShowAsync(turn, scene, null, cancellationToken);
        }
        else
        {
            OnCohort.Refuse(turn);
        }
    }
}

/// <summary>The open invitation on "Mensen", for who did not see or open its card.</summary>
internal sealed class InvitationEntry(NoticeBook notices, CohortStore cohorts, SchoolClock clock) : IPeopleEntry
{
    public int Order => 5;

    public string TitleId => "cohort.join.invited";

    public CardCommand Command => CohortVerbs.List;

    public async Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        foreach (var notice in await notices.ListAsync(me, cancellationToken))
        {
            if (
                notice.Kind == InvitationNotice.Name
                && SharedId.Parse(notice.Resource) is { } id
                && await cohorts.FindAsync(id, cancellationToken) is { } cohort
                && !cohort.IsOver(clock.Today)
                && cohort.Find(me) is { State: MemberState.Invited }
            )
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The button on "Mensen". It is for everybody: who has a code begins here too.</summary>
internal sealed class CohortEntry : IPeopleEntry
{
    public int Order => 10;

    public string TitleId => "cohort.title";

    public CardCommand Command => CohortVerbs.List;

    public Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken) => Task.FromResult(true);
}
