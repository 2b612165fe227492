using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Overview;

/// <summary>Opens what a card of the bot's own accord told of. The handle counts only for whom the card was sent to.</summary>
internal sealed class OpenTold(NoticeBook notices, CohortAccess access, CohortDoor door) : ICardAction
{
    private static readonly string[] s_kinds =
    [
        InvitationNotice.Name,
        MovedNotice.Name,
        ReminderNotice.Name,
        GuideNotice.Name,
        HandOverNotice.Name,
        MomentNotice.Name,
    ];

    public string Verb => CohortVerbs.ToldVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            await FindAsync(turn, data, cancellationToken) is { } notice
            && SharedId.Parse(notice.Resource) is { } id
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

    private async Task<Notice?> FindAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        foreach (var kind in s_kinds)
        {
            if (await notices.FindAsync(turn.Teacher.Id, data, kind, cancellationToken) is { } notice)
            {
                return notice;
            }
        }

        return null;
    }
}
