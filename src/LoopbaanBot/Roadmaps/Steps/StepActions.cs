using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Roadmaps.Steps;

/// <summary>Lists the steps.</summary>
internal sealed class OpenSteps(RoadmapReader reader) : ICardAction
{
    public string Verb => RoadmapVerbs.Steps.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(StepViews.List(turn, await reader.ReadAsync(turn.Teacher.Id, cancellationToken)));
}

/// <summary>Opens the form of a new step, of the chosen one, or of an action that becomes one.</summary>
internal sealed class EditStep(RoadmapReader reader, SchoolClock clock) : ICardAction
{
    public string Verb => EditStepSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        if (EditStepSubmit.IsNew(data))
        {
            turn.Show(StepViews.Form(turn, own, new RoadmapStepId(Guid.CreateVersion7(clock.Now)), null));
        }
        else if (EditStepSubmit.Chosen(data) is not { } chosen)
        {
            turn.Say(turn.Word("talk.choice.required"));
        }
        else if (own.Step(chosen) is { } step)
        {
            turn.Show(StepViews.Form(turn, own, chosen, step));
        }
        else if (own.NotOnRoad.FirstOrDefault(action => action.Id == chosen) is { } action)
        {
            turn.Show(StepViews.Form(turn, own, chosen, null, action));
        }
        else
        {
            turn.Say(turn.Word("roadmap.step.gone"));
        }
    }
}

/// <summary>Takes a step away after one question whether that is meant.</summary>
internal sealed class RemoveStep(RoadmapReader reader, RoadmapStore store) : ICardAction
{
    public string Verb => RemoveStepSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        if (RemoveStepSubmit.ParseSure(data) is { } sure)
        {
            Remove(turn, own, sure.Step);
        }
        else if (EditStepSubmit.Chosen(data) is not { } chosen)
        {
            turn.Say(turn.Word("talk.choice.required"));
        }
        else if (own.Step(chosen) is { } step)
        {
            turn.Show(StepViews.AskRemove(turn, step));
        }
        else
        {
            var isLoose = own.NotOnRoad.Any(action => action.Id == chosen);
            turn.Say(turn.Word(isLoose ? "roadmap.step.elsewhere" : "roadmap.step.gone"));
        }
    }

    /// <summary>A step that is gone already is what was wanted.</summary>
    private void Remove(TeacherTurn turn, OwnRoadmap own, RoadmapStepId id)
    {
        if (own.Step(id) is not null)
        {
            var steps = own.Full.Steps;
            own = own.With(own.Full with { Steps = steps.Edit(steps.Content.Remove(id)) });
            turn.Change(store.Put(turn.Teacher.Id, own.Stored));
        }

        turn.Show(StepViews.List(turn, own, "roadmap.step.removed"));
    }
}
