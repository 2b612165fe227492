using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Shows a talk from one's own side of it.</summary>
internal sealed class ShowTalk(TalkAccess access, TalkPage page) : ICardAction
{
    public string Verb => TalkVerbs.Show;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.See, cancellationToken) is { } open)
        {
            await page.ShowAsync(turn, open, cancellationToken);
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>Shows a talk with what only the teacher knows of it: whether the request arrived, and what went along.</summary>
internal sealed class TalkPage(TalkAccess access, TalkTelling telling, ShareOverview shares)
{
    public async Task ShowAsync(
        TeacherTurn turn,
        OpenTalk open,
        CancellationToken cancellationToken,
        string? notice = null
    )
    {
        if (open.IsTeacher)
        {
            open = open with
            {
                Asked = await telling.AskedAsync(open, cancellationToken),
                SentTitles = await SentAsync(turn, open, cancellationToken),
            };
        }

        turn.Show(TalkViews.Show(turn, open, access.Now, notice));
    }

    /// <summary>What the other can open now; looked up only where it helps to get ready.</summary>
    private async Task<IReadOnlyList<string>> SentAsync(
        TeacherTurn turn,
        OpenTalk open,
        CancellationToken cancellationToken
    )
    {
        var titles = new List<string>();
        foreach (var id in open.Talk.State == TalkState.Planned ? open.Talk.Sent : [])
        {
            if (await shares.FindAsync(turn, id, ItemAction.SeeOpenings, cancellationToken) is { IsLive: true } line)
            {
                titles.Add(line.Title);
            }
        }

        return titles;
    }
}

/// <summary>The teacher is done with a talk that was held.</summary>
internal sealed class CloseTalk(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.Close;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Close, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Close,
            talk => talk.Close(access.Today),
            cancellationToken
        );
        turn.Show(TalkViews.Show(turn, open, access.Now));
    }
}
