using System.Security.Cryptography;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Buddies.Moments.News;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments.Actions;

/// <summary>Asks what the group would do, and how long.</summary>
internal sealed class NewMoment(MomentDesk desk) : ICardAction
{
    public string Verb => ProposeSubmit.NewVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            ProposeSubmit.ParseGroup(data) is { } group
            && await desk.FindGroupAsync(turn.Teacher.Id, group, cancellationToken) is not null
        )
        {
            var moment = MomentId.FromRandom(RandomNumberGenerator.GetBytes(16));
            turn.Show(ProposeViews.Kind(turn, new ProposeSubmit(group, moment, null, null)));
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>Puts three times in the form, on days that suit as far as is known.</summary>
internal sealed class ChooseTimes(MomentDesk desk, TimesOffer times) : ICardAction
{
    public string Verb => ProposeSubmit.TimesVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            ProposeSubmit.Parse(data) is not { } submit
            || await desk.FindGroupAsync(turn.Teacher.Id, submit.Group, cancellationToken) is not { } circle
        )
        {
            turn.Say(turn.Word("notice.gone"));
        }
        else if (submit is { Kind: { } kind })
        {
            var length = submit.Length ?? turn.Content.Moments[kind].Usual;
            var form = await times.OfAsync(circle, length, cancellationToken);
            turn.Show(TimesOffer.Draw(turn, circle, submit with { Length = length }, form, null));
        }
        else
        {
            turn.Show(ProposeViews.Kind(turn, submit));
        }
    }
}

/// <summary>Proposes the moment to the group. Times that cannot be are asked for again, and what was filled in stays.</summary>
internal sealed class ProposeMoment(MomentDesk desk, MomentNews news, SchoolClock clock) : ICardAction
{
    public string Verb => ProposeSubmit.ProposeVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            ProposeSubmit.Parse(data) is not { Kind: { } kind, Length: { } length } submit
            || await desk.FindGroupAsync(turn.Teacher.Id, submit.Group, cancellationToken) is not { } circle
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var form = TimesForm.Parse(data);
        var (slots, wrong) = form.Read(clock.Now.DateTime);
        if (wrong is not null)
        {
            turn.Show(TimesOffer.Draw(turn, circle, submit, form, turn.Texts[wrong]));
            return;
        }

        var offer = new SlotOffer(turn.Teacher.Id, circle.Peers, slots);
        var moment = BuddyMoment.Propose(submit.Moment, kind, length, offer);
        if (await desk.AddAsync(circle, moment, cancellationToken) is not { } added)
        {
            turn.Show(TimesOffer.Draw(turn, circle, submit, form, turn.Texts["moment.times.full"]));
            return;
        }

        await news.TellAfterwardsAsync(turn, added.Key, cancellationToken);
        turn.Show(new MomentViews(turn, added, clock.Today).Draw(turn.Texts["moment.times.sent"]));
    }
}
