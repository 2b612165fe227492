using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Roadmaps.Parts;

/// <summary>Asks which part to change.</summary>
internal sealed class PickPart : ICardAction
{
    public string Verb => RoadmapVerbs.Change.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(PartViews.Picker(turn));
        return Task.CompletedTask;
    }
}

/// <summary>Opens the form of a part.</summary>
internal sealed class EditPart(RoadmapReader reader) : ICardAction
{
    public string Verb => EditPartSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (EditPartSubmit.Parse(data) is not { } edit || PartForms.Find(edit.Part) is not { } form)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        turn.Show(PartViews.Form(turn, form, await reader.ReadAsync(turn.Teacher.Id, cancellationToken), edit.Fresh));
    }
}

/// <summary>Keeps the form of a part. What is refused stays in the card, which is left as it is.</summary>
internal sealed class SavePart(RoadmapReader reader, RoadmapStore store) : ICardAction
{
    public string Verb => SavePartSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (SavePartSubmit.Parse(data) is not { } save || PartForms.Find(save.Part) is not { } form)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        switch (form.Read(own.Full, new PartWords(data)))
        {
            case PartEdit.Refused refused:
                RoadmapNotices.Say(turn, refused.Error);
                break;
            case PartEdit.Edited { IsChange: false }:
                turn.Show(RoadmapViews.Overview(turn, own, "roadmap.saved"));
                break;
            case PartEdit.Edited when form.VersionOf(own.Full) != save.Version:
                turn.Say(turn.Word("roadmap.changedElsewhere"));
                break;
            case PartEdit.Edited edited:
                Keep(turn, own.With(edited.Roadmap));
                break;
        }
    }

    private void Keep(TeacherTurn turn, OwnRoadmap own)
    {
        turn.Change(store.Put(turn.Teacher.Id, own.Stored));
        turn.Show(RoadmapViews.Overview(turn, own, "roadmap.saved"));
    }
}
