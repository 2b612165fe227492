using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>The own profile as role model, or the form to become one.</summary>
internal sealed class OpenOwnProfile(RoleModelStore store, SchoolClock clock) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.own");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            await store.FindOfAsync(turn.Teacher.Id, cancellationToken) is { Consent.StoppedOn: null } model
                ? OwnProfileViews.Profile(turn, model, clock.Today, null)
                : PathsViews.Form(turn, PathsSubmit.Empty(clock.Today), null)
        );
}

/// <summary>Opens the form of paths, room and consent for somebody who filled it in before.</summary>
internal sealed class ChangePaths(RoleModelStore store, SchoolClock clock) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.change");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            PathsViews.Form(
                turn,
                await store.FindOfAsync(turn.Teacher.Id, cancellationToken) is { Consent.StoppedOn: null } model
                    ? PathsSubmit.Of(model)
                    : PathsSubmit.Empty(clock.Today),
                null
            )
        );
}

/// <summary>Registers, or changes paths, room and the last day. Without consent nothing is kept.</summary>
internal sealed class SavePaths(RoleModelStore store, SchoolClock clock) : ICardAction
{
    public string Verb => PathsSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var submit = PathsSubmit.Parse(data, today);
        if (Refuse(turn, submit, today) is { } refusal)
        {
            turn.Show(PathsViews.Form(turn, submit, turn.Texts[refusal]));
            return;
        }

        var model = await KeepAsync(turn, submit, cancellationToken);
        turn.Show(OwnProfileViews.Profile(turn, model, today, turn.Texts["roleModel.own.kept"]));
    }

    private async Task<RoleModel> KeepAsync(TeacherTurn turn, PathsSubmit submit, CancellationToken cancellationToken)
    {
        var (id, fresh) = (RoleModelStore.IdOf(turn.Teacher.Id), Made(turn, submit, RoleModelProfile.Empty));
        return await store.TryAddAsync(id, fresh, cancellationToken)
            ? fresh
            : await store.UpdateAsync(id, known => Changed(turn, submit, known), cancellationToken) ?? fresh;
    }

    private RoleModel Changed(TeacherTurn turn, PathsSubmit submit, RoleModel known)
    {
        var made = Made(turn, submit, known.Profile);
        var consent =
            known.Consent is { StoppedOn: null } given && given.Until == made.Consent.Until ? given : made.Consent;
        return known.Renew(made.Name, made.Profile, made.Room, consent);
    }

    private RoleModel Made(TeacherTurn turn, PathsSubmit submit, RoleModelProfile told) =>
        new(
            turn.Teacher.Id,
            turn.Name!.Value,
            told.Walked(submit.Paths, submit.Ranges) with
            {
                Sector = submit.Sector,
                IsHybrid = submit.IsHybrid,
            },
            submit.Room!,
            RoleModelConsent.Give(submit.Until!.Value, clock.Today)
        );

    private static string? Refuse(TeacherTurn turn, PathsSubmit submit, DateOnly today) =>
        turn.Name is null ? "roleModel.refused.name"
        : submit.Paths.Count == 0 ? "roleModel.refused.path"
        : submit.Room is null ? "roleModel.refused.room"
        : submit.Until is not { } until || until < today || until > RoleModelConsent.LastUntil(today)
            ? "roleModel.refused.until"
        : !submit.Consents ? "roleModel.refused.consent"
        : null;
}

/// <summary>Opens the form for what somebody shares and the story.</summary>
internal sealed class OpenTelling(RoleModelStore store) : ICardAction
{
    public string Verb => TellSubmit.OpenVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await store.FindOfAsync(turn.Teacher.Id, cancellationToken) is { Consent.StoppedOn: null } model)
        {
            turn.Show(TellViews.Form(turn, model.Profile));
        }
        else
        {
            turn.Say(turn.Word("roleModel.gone"));
        }
    }
}

/// <summary>Keeps what somebody tells. A text that is too long stays in the form.</summary>
internal sealed class SaveTelling(RoleModelStore store, SchoolClock clock) : ICardAction
{
    public string Verb => TellSubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var words = new FormWords(data);
        var read = TellSubmit.Read(RoleModelProfile.Empty, words);
        if (words.RefuseTooLong(turn))
        {
            return;
        }

        var model = await store.UpdateAsync(
            RoleModelStore.IdOf(turn.Teacher.Id),
            known =>
                known.Consent.StoppedOn is null
                    ? known with
                    {
                        Profile = known.Profile.Tell(read.Left, read.Kept, read.Ways) with { Story = read.Story },
                    }
                    : known,
            cancellationToken
        );
        if (model is { Consent.StoppedOn: null })
        {
            turn.Show(OwnProfileViews.Profile(turn, model, clock.Today, turn.Texts["roleModel.own.kept"]));
        }
        else
        {
            turn.Say(turn.Word("roleModel.gone"));
        }
    }
}

/// <summary>What a role model may expect (domain G5).</summary>
internal sealed class OpenBriefing : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.briefing");

    public string Verb => Command.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(View.Of(OwnProfilePosts.Briefing(turn.Texts), turn.Language));
        return Task.CompletedTask;
    }
}

/// <summary>Asks once, and then stops at once, without a reason.</summary>
internal sealed class StopBeingRoleModel(RoleModelStore store, TalkTelling telling, SchoolClock clock) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.stop");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (!data.IsSure)
        {
            turn.Show(OwnProfileViews.AskStop(turn));
            return;
        }

        var id = RoleModelStore.IdOf(turn.Teacher.Id);
        var stopped = await store.UpdateAsync(id, model => model.Stop(clock.Today), cancellationToken);
        if (stopped is not null)
        {
            turn.Afterwards(token => telling.TellStoppedAsync(id, stopped, token));
        }

        turn.Show(OwnProfileViews.Stopped(turn));
    }
}
