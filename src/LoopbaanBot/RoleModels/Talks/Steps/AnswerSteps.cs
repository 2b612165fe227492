using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels.Talks.Steps;

/// <summary>The role model says yes, on a day that fits. A day that does not is asked again.</summary>
internal sealed class AgreeTalk(TalkBook book, RoleModelStore store, TalkTelling telling, SchoolClock clock)
    : TalkStep(book, Name)
{
    public const string Name = "roletalk.agree";

    protected override bool May(TalkScene scene) => scene.May(TalkAction.Answer);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        if (words.Day(TalkSubmit.DayId, clock.Today) is not { } day)
        {
            turn.Show(TalkViews.Of(turn, scene with { Typed = data }, turn.Texts["roleTalk.answer.noDay"]));
            return;
        }

        var time = words.Time(TalkSubmit.TimeId);
        if (time is null && !string.IsNullOrWhiteSpace(data[TalkSubmit.TimeId]))
        {
            turn.Show(TalkViews.Of(turn, scene with { Typed = data }, turn.Texts["roleTalk.answer.noTime"]));
            return;
        }

        var after = await store.UpdateAsync(
            scene.Ref.Model,
            model => model.Agree(scene.Ref.Talk, day, time, clock.Today),
            cancellationToken
        );
        if (after?.Find(scene.Ref.Talk) is { State: TalkState.Agreed } agreed)
        {
            await telling.Timers.ScheduleAfterAsync(scene.Ref, agreed, cancellationToken);
            turn.Afterwards(token => telling.TellAnswerAsync(scene.Ref, token));
            await ShowAsync(turn, scene, scene.Mine, "roleTalk.answer.agreed", cancellationToken);
        }
        else
        {
            turn.Show(TalkViews.Of(turn, scene with { Typed = data }, Refusal(turn, after?.Refuse(day, clock.Today))));
        }
    }

    protected override Task TellAgainAsync(PersonId me, TalkRef talk, CancellationToken cancellationToken) =>
        telling.TellAnsweredAsync(me, talk, cancellationToken);

    private static string Refusal(TeacherTurn turn, DayRefusal? refusal) =>
        refusal switch
        {
            DayRefusal.Past => turn.Texts["roleTalk.refused.past"],
            DayRefusal.TooFar => turn.Texts["roleTalk.refused.far"],
            DayRefusal.MonthFull => turn.Texts["roleTalk.refused.month"],
            _ => turn.Texts["roleTalk.refused.rest"],
        };
}

/// <summary>The role model says not now. The asker never hears why, or that it was said at all.</summary>
internal sealed class DeclineTalk(TalkBook book, RoleModelStore store, TalkTelling telling, SchoolClock clock)
    : TalkStep(book, Name)
{
    public const string Name = "roletalk.decline";

    protected override bool May(TalkScene scene) => scene.May(TalkAction.Answer);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var id = scene.Ref.Talk;
        await store.UpdateAsync(scene.Ref.Model, model => model.Decline(id, clock.Today), cancellationToken);
        turn.Afterwards(token => telling.TellAnswerAsync(scene.Ref, token));
        turn.Say(turn.Word("roleTalk.answer.declined"));
    }

    protected override Task TellAgainAsync(PersonId me, TalkRef talk, CancellationToken cancellationToken) =>
        telling.TellAnsweredAsync(me, talk, cancellationToken);
}

/// <summary>Either side steps out: an open question is taken back, an agreed talk called off. No reason is asked.</summary>
internal sealed class LeaveTalk(TalkBook book, RoleModelStore store, TalkTelling telling, SchoolClock clock)
    : TalkStep(book, Name)
{
    public const string Name = "roletalk.leave";

    protected override bool May(TalkScene scene) => scene.May(TalkAction.TakeBack) || scene.May(TalkAction.CallOff);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var (id, isOpen) = (scene.Ref.Talk, scene.May(TalkAction.TakeBack));
        await store.UpdateAsync(
            scene.Ref.Model,
            model => isOpen ? model.TakeBack(id) : model.CallOff(id, clock.Today),
            cancellationToken
        );
        turn.Afterwards(token => telling.TellLeftAsync(scene, token));
        turn.Say(turn.Word(isOpen ? "roleTalk.takenBack" : "roleTalk.calledOff"));
    }

    protected override Task TellAgainAsync(PersonId me, TalkRef talk, CancellationToken cancellationToken) =>
        telling.TellLeftAgainAsync(me, talk, cancellationToken);
}
