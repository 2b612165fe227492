using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Finding;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels.Talks.Asking;

/// <summary>Opens the form that asks one role model for a talk.</summary>
internal sealed class AskForTalk(RoleModelAccess access) : ICardAction
{
    public const string Name = "roletalk.ask";

    public string Verb => Name;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var id = FindSubmit.Model(data);
        if (await access.FindAsync(turn.Teacher.Id, id, RoleModelAction.Ask, cancellationToken) is { } model)
        {
            turn.Show(AskViews.Form(turn, model, AskSubmit.New(id!.Value), null, null));
        }
        else
        {
            turn.Say(turn.Word("roleModel.gone"));
        }
    }
}

/// <summary>Asks. Whether there is room is decided on the row itself, so that a hundred presses at once fit as one.</summary>
internal sealed class SendRequest(
    RoleModelAccess access,
    RoleModelStore store,
    TalkNoteStore notes,
    TalkTelling telling,
    SchoolClock clock
) : ICardAction
{
    public const string Name = "roletalk.request";

    public string Verb => Name;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            AskSubmit.Parse(data) is not { } ask
            || await access.FindAsync(turn.Teacher.Id, ask.Talk.Model, RoleModelAction.Ask, cancellationToken)
                is not { } model
        )
        {
            turn.Say(turn.Word("roleModel.gone"));
            return;
        }

        var words = new FormWords(data);
        var opening = words.Text(AskSubmit.OpeningId, TalkNote.LineLimit);
        if (words.RefuseTooLong(turn))
        {
            return;
        }

        if (Refuse(turn, model, ask) is { } refusal)
        {
            turn.Show(AskViews.Form(turn, model, ask, opening, turn.Texts[refusal]));
            return;
        }

        await AskAsync(turn, ask, opening, cancellationToken);
    }

    private async Task AskAsync(TeacherTurn turn, AskSubmit ask, string? opening, CancellationToken cancellationToken)
    {
        var (me, today) = (turn.Teacher.Id, clock.Today);
        var request = new TalkRequest(ask.Talk.Talk, me, turn.Name!.Value, ask.Path!.Value);
        var after = await store.UpdateAsync(ask.Talk.Model, model => model.Ask(request, today), cancellationToken);
        if (after?.Running(me, today) is not { } running)
        {
            turn.Show(AskViews.NotNow(turn, request.Path, opening));
            return;
        }

        // A talk that was running before stays as it is: its words are not replaced by those of another form.
        var talk = ask.Talk with
        {
            Talk = running.Id,
        };
        var kept = await notes.FindAsync(me, talk, cancellationToken);
        var note = kept ?? new TalkNote { Opening = opening };
        if (kept is null)
        {
            turn.Change(notes.Put(me, talk, note));
        }

        await telling.Timers.ScheduleLapseAsync(talk, running, cancellationToken);
        turn.Afterwards(token => telling.TellAskedAsync(talk, token));
        var scene = new TalkScene(talk, me, after, running, today) { Mine = note };
        turn.Show(
            TalkViews.Of(
                turn,
                scene,
                turn.Texts[running.Id == request.Id ? "roleTalk.form.sent" : "roleTalk.form.already"]
            )
        );
    }

    private static string? Refuse(TeacherTurn turn, RoleModel model, AskSubmit ask) =>
        turn.Name is null ? "roleModel.refused.name"
        : ask.Path is not { } path || !model.Profile.Paths.Contains(path) ? "roleTalk.refused.path"
        : null;
}
