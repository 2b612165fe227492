using System.Security.Cryptography;
using LoopbaanBot.Buddies.Mirrors.Cards;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Mirrors.Actions;

/// <summary>Opens the form in which a peer writes.</summary>
internal sealed class NewMirror(MirrorWriting writing) : ICardAction
{
    public string Verb => MirrorSubmit.NewVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            MirrorSubmit.ParseMoment(data) is { } key
            && await writing.FindAsync(turn.Teacher.Id, key, cancellationToken) is { } opened
        )
        {
            var submit = new GiveSubmit(key, new Guid(RandomNumberGenerator.GetBytes(16)));
            turn.Show(MirrorFormViews.Form(turn, submit, writing.Peers(turn.Teacher.Id, opened), null, null));
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>Gives the note to the peer. What is missing is asked for, and what was written stays.</summary>
internal sealed class GiveMirror(MirrorWriting writing, GivenMirrors given, MirrorNews news, SchoolClock clock)
    : ICardAction
{
    public string Verb => GiveSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            GiveSubmit.Parse(data) is not { } submit
            || await writing.FindAsync(turn.Teacher.Id, submit.Moment, cancellationToken) is not { } opened
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var form = MirrorForm.Read(data);
        if (form.TooLong is { } tooLong)
        {
            PageNotices.SayTooLong(turn, tooLong);
            return;
        }

        var peers = writing.Peers(turn.Teacher.Id, opened);
        if (form.MissingIn(peers) is { } missing)
        {
            turn.Show(MirrorFormViews.Form(turn, submit, peers, data, turn.Texts[missing]));
            return;
        }

        var me = opened.Circle.Peers.First(peer => peer.Person == turn.Teacher.Id);
        await GiveAsync(turn, submit, form.Note(me, peers, clock.Today), peers, data, cancellationToken);
    }

    private async Task GiveAsync(
        TeacherTurn turn,
        GiveSubmit submit,
        MirrorNote note,
        IReadOnlyList<BuddyPeer> peers,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var name = note.Receiver.Name.ToString();
        if (!await writing.WriteAsync(submit.Id, submit.Moment, note, cancellationToken))
        {
            var twin = turn.Texts["mirror.form.twin", ("name", name)];
            turn.Show(MirrorFormViews.Form(turn, submit, peers, data, twin));
            return;
        }

        turn.Change(given.Put(submit.Id, note));
        await news.TellAfterwardsAsync(turn, submit.Id, note, cancellationToken);
        var next = submit with { Note = new Guid(RandomNumberGenerator.GetBytes(16)) };
        turn.Show(MirrorFormViews.Form(turn, next, peers, null, turn.Texts["mirror.form.given", ("name", name)]));
    }
}
