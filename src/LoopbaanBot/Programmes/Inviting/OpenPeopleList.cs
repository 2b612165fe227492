using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Programmes.Inviting;

/// <summary>Who said yes, no or nothing yet, and who cannot be reached, for organiser and coaches.</summary>
internal sealed class OpenPeopleList(CohortAccess access, PeopleList list) : OnCohort(access)
{
    public override string Verb => CohortVerbs.PeopleVerb;

    protected override CohortAction Action => CohortAction.SeeAnswers;

    protected override Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    ) => list.ShowAsync(turn, scene, null, cancellationToken);
}

/// <summary>The list of people of one cohort.</summary>
internal sealed class PeopleList(CohortReach reach)
{
    public async Task ShowAsync(
        TeacherTurn turn,
        CohortScene scene,
        string? notice,
        CancellationToken cancellationToken
    ) => turn.Show(PeopleViews.List(turn, scene, await reach.OfAsync(scene, cancellationToken), notice));
}

/// <summary>Whom a card about this cohort did not reach. Only cards of this cohort count, so nothing else is told of anybody.</summary>
internal sealed class CohortReach(NoticeBook notices)
{
    public async Task<IReadOnlyDictionary<PersonId, NoticeOutcome>> OfAsync(
        CohortScene scene,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<PersonId, NoticeOutcome>();
        foreach (var person in PeopleOf(scene.Cohort))
        {
            var told = await notices.ListAsync(person, cancellationToken);
            if (
                told.LastOrDefault(notice => notice.Resource == scene.Id.ToString()) is
                { Outcome: not NoticeOutcome.Sent } last
            )
            {
                found[person] = last.Outcome;
            }
        }

        return found;
    }

    private static IEnumerable<PersonId> PeopleOf(Cohort cohort) =>
        cohort
            .Members.Where(member => member.State is MemberState.Invited or MemberState.Accepted)
            .Select(member => member.Person)
            .Concat(cohort.Guides.Select(guide => guide.Person))
            .Distinct();
}
