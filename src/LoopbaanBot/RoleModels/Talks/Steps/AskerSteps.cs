using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels.Talks.Steps;

/// <summary>Keeps the asker's own three questions, for the asker alone.</summary>
internal sealed class KeepQuestions(TalkBook book, TalkNoteStore notes) : TalkStep(book, Name)
{
    public const string Name = "roletalk.questions";

    protected override bool May(TalkScene scene) => scene.May(TalkAction.Prepare);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        var note = scene.Mine.Ask(TalkSubmit.Questions(words));
        if (!words.RefuseTooLong(turn))
        {
            turn.Change(notes.Put(scene.Me, scene.Ref, note));
            var said = note.Questions.Count > 0 ? "roleTalk.questions.kept" : "roleTalk.questions.nothing";
            await ShowAsync(turn, scene, note, said, cancellationToken);
        }
    }
}

/// <summary>Keeps the questions, and lets the role model read them before the talk.</summary>
internal sealed class SendQuestions(
    TalkBook book,
    TalkNoteStore notes,
    RoleModelStore store,
    TalkTelling telling,
    SchoolClock clock
) : TalkStep(book, Name)
{
    public const string Name = "roletalk.send";

    protected override bool May(TalkScene scene) => scene.May(TalkAction.SendQuestions);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        var note = scene.Mine.Ask(TalkSubmit.Questions(words));
        if (words.RefuseTooLong(turn))
        {
            return;
        }

        if (note.Questions.Count == 0)
        {
            turn.Show(TalkViews.Of(turn, scene, turn.Texts["roleTalk.questions.none"]));
            return;
        }

        var id = scene.Ref.Talk;
        turn.Change(notes.Put(scene.Me, scene.Ref, note));
        await store.UpdateAsync(scene.Ref.Model, model => model.SendQuestions(id, clock.Today), cancellationToken);
        turn.Afterwards(token => telling.TellRoleModelAsync(scene, TalkOccasion.Questions, token));
        await ShowAsync(turn, scene, note, "roleTalk.questions.sent", cancellationToken);
    }
}

/// <summary>Thanks the role model, once, without words.</summary>
internal sealed class ThankRoleModel(TalkBook book, RoleModelStore store, TalkTelling telling, SchoolClock clock)
    : TalkStep(book, Name)
{
    public const string Name = "roletalk.thank";

    protected override bool May(TalkScene scene) => scene.May(TalkAction.Thank);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var id = scene.Ref.Talk;
        await store.UpdateAsync(scene.Ref.Model, model => model.Thank(id, clock.Today), cancellationToken);
        turn.Afterwards(token => telling.TellRoleModelAsync(scene, TalkOccasion.Thanks, token));
        await ShowAsync(turn, scene, scene.Mine, null, cancellationToken);
    }
}

/// <summary>Keeps the line afterwards and how it fits, for the asker alone.</summary>
internal sealed class KeepHarvest(TalkBook book, TalkNoteStore notes) : TalkStep(book, Name)
{
    public const string Name = "roletalk.harvest";

    protected override bool May(TalkScene scene) => scene.May(TalkAction.Harvest);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        var note = scene.Mine with
        {
            Harvest = words.Text(TalkSubmit.HarvestId, TalkNote.LineLimit),
            Fit = words.One<FitChoice>(TalkSubmit.FitId),
        };
        if (!words.RefuseTooLong(turn))
        {
            turn.Change(notes.Put(scene.Me, scene.Ref, note));
            await ShowAsync(turn, scene, note, Answer(note.Fit), cancellationToken);
        }
    }

    private static string Answer(FitChoice? fit) =>
        fit switch
        {
            FitChoice.Deciding => "roleTalk.fit.saidDeciding",
            FitChoice.Not => "roleTalk.fit.saidNot",
            _ => "roleTalk.harvestKept",
        };
}
