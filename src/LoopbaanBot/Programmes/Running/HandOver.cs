using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Overview;

namespace LoopbaanBot.Programmes.Running;

/// <summary>Keeps whom the cohort is offered to. Only whom the settings name as organiser can take it.</summary>
internal sealed class SaveHandOver(CohortAccess access, PeoplePicker picker, CohortNews news) : OnCohort(access)
{
    public override string Verb => CohortVerbs.SaveHandOverVerb;

    protected override CohortAction Action => CohortAction.HandOver;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var picked = data[CohortVerbs.PersonId] is { Length: > 0 } code ? PeoplePicker.Find(scene.Me, code) : null;
        if (picked is not { } successor || successor == scene.Me)
        {
            turn.Show(ManageViews.HandOver(turn, scene, picker.KnownPeople(scene.Me), "cohort.problem.person"));
            return;
        }

        var before = scene.Cohort.Successor;
        var now = await Access.ChangeAsync(scene, Action, cohort => cohort.OfferTo(successor), cancellationToken);
        if (now is null)
        {
            Refuse(turn);
            return;
        }

        turn.Afterwards(async token =>
        {
            await news.HandOverAsync(now.Id, now.Cohort, token);
            if (before is { } other && other != successor)
            {
                await news.RedrawHandOverAsync(now.Id, other, token);
            }
        });
        turn.Show(ManageViews.Offered(turn, now));
    }
}

/// <summary>Becomes the organiser, by the successor's own turn.</summary>
internal sealed class TakeOver(CohortAccess access, CohortNews news, CohortDoor door) : OnCohort(access)
{
    public override string Verb => CohortVerbs.TakeOverVerb;

    protected override CohortAction Action => CohortAction.TakeOver;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var house = scene.Resource.House!;
        var now = await Access.ChangeAsync(
            scene,
            Action,
            cohort => cohort.TakeOver(scene.Me, turn.Name, house),
            cancellationToken
        );
        if (now is null)
        {
            await RefusedAsync(turn, data, cancellationToken);
            return;
        }

        await DoneAsync(turn, now, cancellationToken);
    }

    /// <summary>Taken over before, by a turn that is run again.</summary>
    protected override async Task RefusedAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            await LookAsync(turn, data, cancellationToken) is { } scene
            && scene.Cohort.Organiser == scene.Me
            && scene.May(CohortAction.HandOver)
        )
        {
            await DoneAsync(turn, scene, cancellationToken);
            return;
        }

        Refuse(turn);
    }

    private Task DoneAsync(TeacherTurn turn, CohortScene now, CancellationToken cancellationToken)
    {
        turn.Afterwards(token => news.RedrawHandOverAsync(now.Id, now.Me, token));
        return door.ShowAsync(turn, now, "cohort.takeOver.done", cancellationToken);
    }
}
