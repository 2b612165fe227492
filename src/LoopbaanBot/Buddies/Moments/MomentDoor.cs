using LoopbaanBot.Buddies.Moments.News;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>Finds the moment of a pressed button: by the notice on a posted card, which is its holder's alone, or by the id in a view.</summary>
internal sealed class MomentDoor(MomentDesk desk, NoticeBook notices)
{
    public async Task<MomentSubmit?> ReadAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (data[Notice.Key] is null)
        {
            return MomentSubmit.Parse(data);
        }

        foreach (var kind in MomentNews.Kinds)
        {
            if (await notices.FindAsync(turn.Teacher.Id, data, kind, cancellationToken) is { } notice)
            {
                return MomentNotice.Read(notice);
            }
        }

        return null;
    }

    /// <summary>The moment, if this person may see it; otherwise it is said that the card is over, whatever the reason.</summary>
    public async Task<OpenedMoment?> OpenAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var opened = await ReadAsync(turn, data, cancellationToken) is { } submit
            ? await desk.FindAsync(turn.Teacher.Id, submit.Key, cancellationToken)
            : null;
        if (opened is null)
        {
            turn.Say(turn.Word("notice.gone"));
        }

        return opened;
    }
}
