using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>Opens the form of paths, room and consent for somebody who filled it in before.</summary>
internal sealed class ChangePaths(RoleModelStore store, SchoolClock clock) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("rolemodel.change");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            PathsViews.Form(
                turn,
                await store.FindOwnAsync(turn.Teacher.Id, cancellationToken) is (_, { Consent.StoppedOn: null } model)
                    ? PathsSubmit.Of(model)
                    : PathsSubmit.Empty(turn.Teacher.Id, clock.Today),
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
        var submit = PathsSubmit.Parse(data, turn.Teacher.Id, today);
        if (Refuse(turn, submit, today) is { } refusal)
        {
            turn.Show(PathsViews.Form(turn, submit, turn.Texts[refusal]));
            return;
        }

        if (await KeepAsync(turn, submit, cancellationToken) is { } model && model.Person == turn.Teacher.Id)
        {
            turn.Show(OwnProfileViews.Profile(turn, model, today, turn.Texts["roleModel.own.kept"]));
        }
        else
        {
            turn.Say(turn.Word("roleModel.gone"));
        }
    }

    private async Task<RoleModel?> KeepAsync(TeacherTurn turn, PathsSubmit submit, CancellationToken cancellationToken)
    {
        var id = (await store.FindOwnAsync(turn.Teacher.Id, cancellationToken))?.Id ?? submit.Id;
        var fresh = Made(turn, submit, RoleModelProfile.Empty);
        return await store.TryAddAsync(id, fresh, cancellationToken)
            ? fresh
            : await store.UpdateAsync(id, known => Changed(turn, submit, known), cancellationToken);
    }

    /// <summary>What is not this person's is left as it is.</summary>
    private RoleModel Changed(TeacherTurn turn, PathsSubmit submit, RoleModel known)
    {
        if (known.Person != turn.Teacher.Id)
        {
            return known;
        }

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
