using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Making;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Overview;
using LoopbaanBot.Programmes.Settings;

namespace LoopbaanBot.Programmes.Dates;

/// <summary>Opens the form of one meeting, with what it is now.</summary>
internal sealed class OpenMeeting(CohortAccess access, SchoolTree tree) : OnCohort(access)
{
    public override string Verb => CohortVerbs.MeetingVerb;

    protected override CohortAction Action => CohortAction.MoveMeeting;

    protected override Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (scene.Cohort.Meeting(data.Number(CohortVerbs.NumberId) ?? 0) is { } meeting)
        {
            var form = MeetingForm.Of(meeting);
            turn.Show(CohortFormViews.Meeting(turn, scene, form, (meeting.Number, tree.Calendar, null)));
        }
        else
        {
            turn.Show(MeetingViews.List(turn, scene));
        }

        return Task.CompletedTask;
    }
}

/// <summary>Moves a meeting: every member gets one card, and the cards of the old day tell the new one.</summary>
internal sealed class SaveMeeting(
    CohortAccess access,
    CohortNews news,
    CohortDays days,
    SchoolTree tree,
    CohortDoor door
) : OnCohort(access)
{
    public override string Verb => CohortVerbs.SaveMeetingVerb;

    protected override CohortAction Action => CohortAction.MoveMeeting;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var number = data.Number(CohortVerbs.NumberId) ?? 0;
        if (scene.Cohort.Meeting(number) is null)
        {
            Refuse(turn);
            return;
        }

        var form = MeetingForm.Read(data);
        if (Problem(scene, number, form) is { } problem)
        {
            turn.Show(CohortFormViews.Meeting(turn, scene, form, (number, tree.Calendar, problem)));
            return;
        }

        var meeting = form.ToMeeting(number, scene.Today);
        var now = await Access.ChangeAsync(
            scene,
            Action,
            cohort => Problem(scene.With(cohort), number, form) is null ? cohort.Move(meeting, scene.Today) : cohort,
            cancellationToken
        );
        if (now is null)
        {
            Refuse(turn);
            return;
        }

        turn.Afterwards(token => TellAsync(now, number, token));
        await door.ShowAsync(turn, now, "cohort.move.done", cancellationToken);
    }

    private async Task TellAsync(CohortScene now, int number, CancellationToken cancellationToken)
    {
        await days.MovedAsync(now.Id, now.Cohort, cancellationToken);
        if (now.Cohort.Latest(AnnouncementKind.MovedMeeting, number) is { } moved)
        {
            await news.AnnounceAsync(now.Id, now.Cohort, moved, cancellationToken);
        }

        foreach (var member in now.Cohort.Members.Where(member => member.State == MemberState.Invited))
        {
            await news.RedrawInvitationAsync(now.Id, member, cancellationToken);
        }
    }

    private string? Problem(CohortScene scene, int number, MeetingForm form) =>
        form.Problem(scene.Today) is { } problem ? problem
        : MeetingDates.Refuse(scene.Cohort, number, form.Day(scene.Today)!.Value, tree.Calendar, scene.Today)
            is { } refusal
            ? MeetingForm.Sentence(refusal)
        : null;
}
