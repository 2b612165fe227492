using System.Security.Cryptography;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Inviting;

/// <summary>Asks somebody, who gets one card. Whether they use the bot is never said.</summary>
internal sealed class SaveInvite(CohortAccess access, PeoplePicker picker, CohortNews news, PeopleList list)
    : OnCohort(access)
{
    public override string Verb => CohortVerbs.SaveInviteVerb;

    protected override CohortAction Action => CohortAction.Invite;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (Read(scene, data, out var problem) is not var (person, label))
        {
            turn.Show(PeopleViews.Form(turn, scene, picker.KnownPeople(scene.Me), data, problem));
            return;
        }

        var now = await Access.ChangeAsync(
            scene,
            Action,
            cohort => cohort.Invite(person, label, scene.Today),
            cancellationToken
        );
        if (now?.Cohort.Find(person) is not { State: MemberState.Invited or MemberState.Accepted })
        {
            turn.Show(PeopleViews.Form(turn, scene, picker.KnownPeople(scene.Me), data, "cohort.invite.refused"));
            return;
        }

        turn.Afterwards(token => news.InviteAsync(now.Id, now.Cohort, person, token));
        await list.ShowAsync(turn, now, "cohort.invite.done", cancellationToken);
    }

    private static (PersonId Person, string Label)? Read(CohortScene scene, CardData data, out string? problem)
    {
        var person = data[CohortVerbs.PersonId] is { Length: > 0 } picked ? PeoplePicker.Find(scene.Me, picked) : null;
        var label = PersonFields.ReadLabel(data[CohortVerbs.LabelId]);
        problem =
            person is null ? "cohort.problem.person"
            : person == scene.Me ? "cohort.problem.yourself"
            : label is null ? "cohort.problem.label"
            : null;
        return problem is null ? (person!.Value, label!) : null;
    }
}

/// <summary>Takes an invitation back, or somebody out of the group, after one question.</summary>
internal sealed class TakeOut(CohortAccess access, CohortNews news, PeopleList list) : OnCohort(access)
{
    public override string Verb => CohortVerbs.TakeOutVerb;

    protected override CohortAction Action => CohortAction.Invite;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var code = data[CohortVerbs.PersonId];
        if (scene.Cohort.Members.FirstOrDefault(one => PersonFields.Code(one.Person) == code) is not { } member)
        {
            await list.ShowAsync(turn, scene, "cohort.problem.choose", cancellationToken);
        }
        else if (!data.IsSure)
        {
            turn.Show(PeopleViews.AskTakeOut(turn, scene, member));
        }
        else
        {
            var now = await Access.ChangeAsync(
                scene,
                Action,
                cohort => cohort.TakeOut(member.Person, scene.Today),
                cancellationToken
            );
            turn.Afterwards(token => news.RedrawInvitationAsync(scene.Id, member, token));
            await list.ShowAsync(turn, now ?? scene, "cohort.takeOut.done", cancellationToken);
        }
    }
}

/// <summary>A new code, which makes the old one useless. A second press of one button changes nothing.</summary>
internal sealed class RenewCode(CohortAccess access, PeopleList list) : OnCohort(access)
{
    public override string Verb => CohortVerbs.RenewVerb;

    protected override CohortAction Action => CohortAction.Invite;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var code = JoinCode.FromRandom(RandomNumberGenerator.GetBytes(JoinCode.RandomBytes));
        var now = await Access.ChangeAsync(
            scene,
            Action,
            cohort => (cohort.Code?.Text ?? string.Empty) == data[CohortVerbs.InsteadId] ? cohort.Renew(code) : cohort,
            cancellationToken
        );
        await list.ShowAsync(turn, now ?? scene, "cohort.code.renewed", cancellationToken);
    }
}
