using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Talks;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Managers.Asking;

/// <summary>Sends the request that was previewed. Pressed twice it is one talk, one grant an item, and one card for the other.</summary>
internal sealed class SendTalk(AskForm form, NewTalk again, KeepTalk keep, ReplaceTalk replace, TeacherTalks talks)
    : ICardAction
{
    public string Verb => TalkAsk.SendVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (TalkAsk.Parse(data, turn.Teacher.Id) is not { } ask)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        if (await talks.FindAsync(turn, ask.Talk, cancellationToken) is { } sent)
        {
            turn.Show(sent.Talk.IsBeforehand() ? AskViews.Sent(turn, sent) : TalkViews.Show(turn, sent, null));
            return;
        }

        var (scene, refusal) = await form.CheckAsync(turn, ask, cancellationToken);
        var open = scene is null ? null : await keep.KeepAsync(turn, scene, cancellationToken);
        if (open is null)
        {
            await again.ShowAsync(turn, ask, cancellationToken, turn.Texts[refusal ?? "share.refused.many"]);
            return;
        }

        await replace.EndAsync(turn, ask.Replaces, cancellationToken);
        turn.Show(AskViews.Sent(turn, open));
    }
}

/// <summary>Keeps a talk with all that goes with it, and has both told.</summary>
internal sealed class KeepTalk(TalkStore store, OwnTalks own, TalkGrants grants, CircleStore circles, TalkNews news)
{
    /// <returns>Null when nothing was kept, because too much is shared already.</returns>
    public async Task<OpenTalk?> KeepAsync(TeacherTurn turn, AskScene scene, CancellationToken cancellationToken)
    {
        if (await grants.GiveAsync(turn, scene, cancellationToken) is not { } sent)
        {
            return null;
        }

        var (me, id) = (turn.Teacher.Id, scene.Ask.Talk);
        var talk = TalkOf(turn, scene, sent);
        if (
            !await store.TryAddAsync(id, talk, cancellationToken)
            // A turn that could not be kept may have left it: nobody was told of it yet.
            && (await store.UpdateAsync(id, known => known.Teacher == me ? talk : known, cancellationToken))?.Teacher
                != me
        )
        {
            return null;
        }

        turn.Change(circles.Put(me, scene.Member));
        turn.Change(own.Put(me, new OwnTalk(id, scene.Today)));
        var open = new OpenTalk(id, talk, TalkSide.Teacher, scene.Member.Name);
        await news.TellOtherAsync(turn, open, TalkOccasion.Ask, cancellationToken);
        return open;
    }

    /// <summary>The openers come from the kind of talk, the teacher's phase and the day alone.</summary>
    private static ManagerTalk TalkOf(TeacherTurn turn, AskScene scene, IReadOnlyList<GrantId> sent)
    {
        var kind = scene.Ask.Kind!.Value;
        var starters = turn.Content.Managers.Deck.Choose(kind, turn.Teacher.Profile.Phase, scene.Today);
        return new(kind, turn.Teacher.Id, turn.Name, scene.Member.Person, starters, sent, scene.Today);
    }
}

/// <summary>Ends what was asked of the other, when somebody else is asked instead.</summary>
internal sealed class ReplaceTalk(TalkAccess access, EndTalk end)
{
    public async Task EndAsync(TeacherTurn turn, SharedId? replaces, CancellationToken cancellationToken)
    {
        if (
            replaces is { } id
            && await access.FindAsync(turn.Teacher.Id, id, TalkAction.Withdraw, cancellationToken) is { } old
        )
        {
            await end.WithdrawAsync(turn, old, cancellationToken);
        }
    }
}
