using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Opens the form with three times.</summary>
internal sealed class OpenTimes(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.Times;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Offer, cancellationToken) is { } open)
        {
            turn.Show(TimeViews.Form(turn, open, data, access.Now, null));
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>The partner offers times; the teacher is told. What cannot be offered stays in the form.</summary>
internal sealed class OfferTimes(TalkAccess access, TalkNews news, OwnTalks own) : ICardAction
{
    public string Verb => TalkVerbs.Offer;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Offer, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var read = Times.Read(data, access.Today);
        var slots = read.OfType<TalkSlot>().ToArray();
        if (Refuse(read, slots) is { } refusal)
        {
            turn.Show(TimeViews.Form(turn, open, data, access.Now, turn.Texts[refusal]));
            return;
        }

        var round = data.Number(Times.RoundKey) ?? -1;
        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Offer,
            talk => talk.Offer(round, slots, turn.Name),
            cancellationToken
        );
        if (open.Talk.Offered.Count > 0)
        {
            turn.Change(own.Put(turn.Teacher.Id, new OwnTalk(open.Id, open.Talk.ProposedOn)));
            var occasion = TalkOccasion.Of(TalkOccasion.Times, open.Talk.Round);
            await news.TellOtherAsync(turn, open, occasion, cancellationToken);
        }

        turn.Show(TalkViews.Show(turn, open, access.Now));
    }

    private string? Refuse(IReadOnlyList<TalkSlot?> read, IReadOnlyCollection<TalkSlot> slots) =>
        read.Any(slot => slot is null)
            ? "managerTalk.times.half"
            : TalkSlots.Refuse(slots, access.Now) switch
            {
                null => null,
                SlotRefusal.Count => "managerTalk.times.none",
                SlotRefusal.InThePast => "managerTalk.times.past",
                SlotRefusal.TooFar => "managerTalk.times.far",
                _ => "managerTalk.times.hours",
            };
}

/// <summary>The teacher picks one of the times; both know when they talk.</summary>
internal sealed class PickTime(TalkAccess access, TalkNews news, TalkTimers timers, TalkPage page) : ICardAction
{
    public string Verb => TalkVerbs.Pick;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Pick, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        if (Times.Chosen(data) is not { } chosen || !open.Talk.Pickable(access.Now).Contains(chosen))
        {
            turn.Show(TalkViews.Show(turn, open, access.Now, turn.Texts["managerTalk.times.choose"]));
            return;
        }

        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Pick,
            talk => talk.Pick(chosen),
            cancellationToken
        );
        if (open.Talk.Slot is { } slot)
        {
            await timers.SetAsync(open, cancellationToken);
            var occasion = TalkOccasion.Of(TalkOccasion.Picked, slot);
            await news.TellOtherAsync(turn, open, occasion, cancellationToken);
        }

        await page.ShowAsync(turn, open, cancellationToken);
    }
}

/// <summary>The teacher asks for other times, also when one was picked before.</summary>
internal sealed class AskOtherTimes(TalkAccess access, TalkNews news) : ICardAction
{
    public string Verb => TalkVerbs.OtherTimes;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Pick, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var round = data.Number(Times.RoundKey) ?? -1;
        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Pick,
            talk => talk.AskOtherTimes(round),
            cancellationToken
        );
        if (open.Talk is { Offered.Count: 0, Round: > 0 })
        {
            var occasion = TalkOccasion.Of(TalkOccasion.Other, open.Talk.Round);
            await news.TellOtherAsync(turn, open, occasion, cancellationToken);
        }

        turn.Show(TalkViews.Show(turn, open, access.Now));
    }
}
