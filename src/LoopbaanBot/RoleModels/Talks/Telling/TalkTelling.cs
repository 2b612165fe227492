using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Talks.Telling;

/// <summary>Tells both sides what they should know, each thing once.</summary>
internal sealed class TalkTelling(RoleModelStore store, NoticeBook notices, TalkTimers timers, SchoolClock clock)
{
    private const int DaysToRead = 30;

    public TalkTimers Timers => timers;

    public Task TellAskedAsync(TalkRef talk, CancellationToken cancellationToken) =>
        WithAsync(
            talk,
            (model, _) => TellAsync(model.Person, talk, TalkOccasion.Asked, cancellationToken),
            cancellationToken
        );

    /// <summary>Yes and not now come by the same road; the card of the question shows how it stands.</summary>
    public Task TellAnswerAsync(TalkRef talk, CancellationToken cancellationToken) =>
        WithAsync(
            talk,
            async (model, asked) =>
            {
                await TellAsync(asked.Asker, talk, TalkOccasion.Answer, cancellationToken);
                await RedrawAsync(model.Person, talk, TalkOccasion.Asked, cancellationToken);
            },
            cancellationToken
        );

    /// <summary>Once more what the role model answered; for nobody else.</summary>
    public async Task TellAnsweredAsync(PersonId me, TalkRef talk, CancellationToken cancellationToken)
    {
        var model = await store.FindAsync(talk.Model, cancellationToken);
        if (
            model?.Person != me
            || model.Find(talk.Talk) is not { State: TalkState.Agreed or TalkState.NotNow } answered
        )
        {
            return;
        }

        if (answered.State == TalkState.Agreed)
        {
            await timers.ScheduleAfterAsync(talk, answered, cancellationToken);
        }

        await TellAnswerAsync(talk, cancellationToken);
    }

    /// <summary>Once more that it is off, by who stepped out: who was told so has nothing to tell.</summary>
    public async Task TellLeftAgainAsync(PersonId me, TalkRef talk, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(talk.Model, cancellationToken) is not { } model)
        {
            return;
        }

        if (
            model.Find(talk.Talk) is { State: TalkState.CalledOff } left
            && (me == model.Person || me == left.Asker)
            && !await notices.WasToldAsync(
                me,
                TalkSubmit.Notice,
                talk.ToString(),
                TalkOccasion.CalledOff,
                cancellationToken
            )
        )
        {
            var other = me == model.Person ? left.Asker : model.Person;
            await TellAsync(other, talk, TalkOccasion.CalledOff, cancellationToken);
            await RedrawAsync(left.Asker, talk, TalkOccasion.Answer, cancellationToken);
        }

        await RedrawAsync(model.Person, talk, TalkOccasion.Asked, cancellationToken);
    }

    /// <summary>Closes whatever stands in somebody's chat about a talk, before one of both is forgotten.</summary>
    public Task CloseAsync(PersonId who, TalkRef talk, CancellationToken cancellationToken) =>
        notices.CloseAsync(
            who,
            notice =>
                notice.Kind == TalkSubmit.Notice
                && notice.Resource == talk.ToString()
                && notice.Occasion != TalkOccasion.Gone,
            cancellationToken
        );

    public Task TellRoleModelAsync(TalkScene scene, string occasion, CancellationToken cancellationToken) =>
        TellAsync(scene.Model!.Person, scene.Ref, occasion, cancellationToken);

    public async Task TellContactAsync(TalkScene scene, CancellationToken cancellationToken)
    {
        await TellAsync(scene.Model!.Person, scene.Ref, TalkOccasion.Contact, cancellationToken);
        await TellAsync(scene.Talk!.Asker, scene.Ref, TalkOccasion.Contact, cancellationToken);
    }

    /// <param name="before">As it stood: an open question is only taken out of sight, an agreed talk is told.</param>
    public async Task TellLeftAsync(TalkScene before, CancellationToken cancellationToken)
    {
        if (before.Other is { } other && before.State == TalkState.Agreed)
        {
            await TellAsync(other, before.Ref, TalkOccasion.CalledOff, cancellationToken);
        }

        await RedrawAsync(before.Model!.Person, before.Ref, TalkOccasion.Asked, cancellationToken);
        await RedrawAsync(before.Talk!.Asker, before.Ref, TalkOccasion.Answer, cancellationToken);
    }

    /// <summary>Whoever asked, or had a talk ahead, hears the same as always.</summary>
    public async Task TellStoppedAsync(SharedId id, RoleModel stopped, CancellationToken cancellationToken)
    {
        foreach (var talk in stopped.Talks)
        {
            var occasion = talk.State switch
            {
                TalkState.NotNow => TalkOccasion.Answer,
                TalkState.CalledOff => TalkOccasion.CalledOff,
                _ => null,
            };
            if (occasion is not null)
            {
                await TellAsync(talk.Asker, new TalkRef(id, talk.Id), occasion, cancellationToken);
            }
        }
    }

    public Task TellAsync(PersonId who, TalkRef talk, string occasion, CancellationToken cancellationToken) =>
        notices.TellAsync(
            who,
            TalkSubmit.Notice,
            talk.ToString(),
            occasion,
            clock.Today.AddDays(TalkRoom.FurthestDays + DaysToRead),
            cancellationToken
        );

    public Task RedrawAsync(PersonId who, TalkRef talk, string occasion, CancellationToken cancellationToken) =>
        notices.RedrawAsync(who, TalkSubmit.Notice, talk.ToString(), occasion, cancellationToken);

    private async Task WithAsync(
        TalkRef talk,
        Func<RoleModel, RoleModelTalk, Task> tell,
        CancellationToken cancellationToken
    )
    {
        if (await store.FindAsync(talk.Model, cancellationToken) is { } model && model.Find(talk.Talk) is { } found)
        {
            await tell(model, found);
        }
    }
}
