using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Roadmaps.Parts;

namespace LoopbaanBot.Roadmaps.Steps;

/// <summary>Keeps a step. What it lacks is said beside the card, in which all words stay.</summary>
internal sealed class SaveStep(RoadmapReader reader, RoadmapStore store, SchoolClock clock) : ICardAction
{
    public string Verb => SaveStepSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (SaveStepSubmit.Parse(data) is not { } save)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        switch (StepForm.Read(data, new PartWords(data), save.Step, clock.Today, own.Step(save.Step)))
        {
            case StepReading.Refused refused:
                RoadmapNotices.Say(turn, refused.Error);
                break;
            case StepReading.Lacking lacking:
                turn.Say(turn.Word(lacking.Notice));
                break;
            case StepReading.Made made:
                Keep(turn, own, save, made.Step);
                break;
        }
    }

    private void Keep(TeacherTurn turn, OwnRoadmap own, SaveStepSubmit save, RoadmapStep step)
    {
        var (steps, kept) = (own.Full.Steps, own.Step(save.Step));
        if (kept == step && steps.IsOwn)
        {
            turn.Show(StepViews.List(turn, own, "roadmap.step.saved"));
        }
        else if (Refusal(save, steps.Content, kept, steps.Version) is { } refusal)
        {
            turn.Say(turn.Word(refusal));
        }
        else
        {
            own = own.With(own.Full with { Steps = steps.Edit(steps.Content.Put(step)) });
            turn.Change(store.Put(turn.Teacher.Id, own.Stored));
            turn.Show(StepViews.List(turn, own, "roadmap.step.saved"));
        }
    }

    /// <summary>A new step is added whatever else changed; another one only over what its form showed.</summary>
    private static string? Refusal(SaveStepSubmit save, RoadmapSteps steps, RoadmapStep? kept, int version) =>
        kept is null && !save.IsNew ? "roadmap.step.gone"
        : kept is null && steps.IsFull ? "roadmap.step.full"
        : kept is not null && (save.IsNew || save.Version != version) ? "roadmap.changedElsewhere"
        : null;
}
